// The same conversations, typed by hand, with real servers and with the personas that stand for them: the same codes, in
// the same order. Where they differ the difference has a line here that says why. `WORDING=print` shows what both say.

import { expect, it } from 'vitest';
import { imapScript, pop3Script, smtpScript, submissionScript } from '../../testing/handTyped.ts';
import type { Script, Site } from '../../testing/handTyped.ts';
import { knownDifferences } from '../../testing/knownDifferences.ts';
import { describeReal, useGateway } from '../../testing/realServers.ts';
import type { Mailstack } from '../../testing/mailstack.ts';
import { compare, holdLines, wordings } from '../../testing/sameScript.ts';
import type { Exchange } from '../../testing/sameScript.ts';
import { practiceCode } from './accounts.ts';
import type { Protocol } from './faults/fault.ts';
import { personas } from './personas/index.ts';
import { speaks } from './personas/persona.ts';
import type { Persona } from './personas/persona.ts';

interface Case {
  readonly name: string;
  readonly protocol: Protocol;
  readonly script: Script;
  readonly realPort: 'smtpPort' | 'submissionPort' | 'pop3Port' | 'imapPort';
  readonly practicePort: number;
}

const cases: readonly Case[] = [
  { name: 'Postfix', protocol: 'smtp', script: smtpScript, realPort: 'smtpPort', practicePort: 25 },
  { name: 'Submission', protocol: 'smtp', script: submissionScript, realPort: 'submissionPort', practicePort: 587 },
  { name: 'Dovecot POP3', protocol: 'pop3', script: pop3Script, realPort: 'pop3Port', practicePort: 110 },
  { name: 'Dovecot IMAP', protocol: 'imap', script: imapScript, realPort: 'imapPort', practicePort: 143 },
];

/** The persona that stands for the real server. */
function standIn(protocol: Protocol): Persona | undefined {
  const id = protocol === 'smtp' ? 'postfix' : 'dovecot';
  return personas.find((persona) => persona.id === id && speaks(persona, protocol));
}

function realSite({ alice, bob }: Mailstack['users']): Site {
  return { alice, bob, nobody: 'nobody@example.test' };
}

function practiceSite({ domains: [domain = ''] }: Persona): Site {
  const addressOf = (name: string): string => `${name}@${domain}`;
  return {
    alice: { name: 'alice', address: addressOf('alice'), password: practiceCode },
    bob: { address: addressOf('bob') },
    nobody: addressOf('nobody'),
  };
}

await describeReal('a persona answers as the real server does', (stack) => {
  const connectPage = useGateway();

  for (const { name, script, protocol, realPort, practicePort } of cases) {
    it(name, async () => {
      const persona = standIn(protocol);
      if (persona === undefined) throw new Error(`Cannot compare: no persona stands for ${name}`);
      const talk = async (host: string, port: number, site: Site): Promise<readonly Exchange[]> => {
        const exchanges: Exchange[] = [];
        // One after the other: POP3 locks the mailbox.
        for (const lines of script(site)) {
          const client = await connectPage();
          await client.open(host, port);
          exchanges.push(...(await holdLines(client, lines, protocol)));
          await client.close();
        }
        return exchanges;
      };
      const [real, practice] = await Promise.all([
        talk('127.0.0.1', stack[realPort], realSite(stack.users)),
        talk(persona.hostNames[0], practicePort, practiceSite(persona)),
      ]);
      if (process.env['WORDING'] === 'print') process.stdout.write(`${name}\n${wordings(real, practice)}`);
      const known = knownDifferences[`${name} / ${persona.id}`] ?? [];
      expect(compare(real, practice)).toEqual(known.map(({ why: _why, ...difference }) => difference));
    });
  }
});
