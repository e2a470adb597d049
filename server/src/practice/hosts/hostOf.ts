// Which host serves a service of a persona.

import type { Accounts } from '../accounts.ts';
import type { Persona } from '../personas/persona.ts';
import type { Service } from '../zone.ts';
import type { Host } from './host.ts';
import { createImapHost } from './imap/imapHost.ts';
import { createPop3Host } from './pop3/pop3Host.ts';
import { createSmtpHost } from './smtp/smtpHost.ts';

/** The host that a persona runs for a service, if it speaks the protocol. */
export function hostOf(
  persona: Persona,
  { protocol, submission }: Service,
  accounts: Accounts,
): Host<unknown> | undefined {
  const { smtp, pop3, imap } = persona;
  switch (protocol) {
    case 'smtp':
      return (
        smtp && createSmtpHost({ persona: { ...persona, smtp }, accounts, role: submission ? 'submission' : 'relay' })
      );
    case 'pop3':
      return pop3 && createPop3Host({ persona: { ...persona, pop3 }, accounts });
    case 'imap':
      return imap && createImapHost({ persona: { ...persona, imap }, accounts });
  }
}
