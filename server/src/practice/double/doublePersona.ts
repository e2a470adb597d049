// Whom a double looks like: the persona that is known to speak for the recorded server, with the names and extensions that
// were recorded.

import { toLatin1 } from '@mailterm/shared/octets';
import type { Double } from '@mailterm/shared/transcript/double/double';
import { mechanisms as known } from '../hosts/sasl/index.ts';
import { personas } from '../personas/index.ts';
import { practice as model } from '../personas/practice/index.ts';
import type { Persona, Pop3Persona, SmtpPersona } from '../personas/persona.ts';
import { doubleFor } from '../zone.ts';
import { octetsOf, scriptOf } from './script.ts';
import type { ScriptStep } from './script.ts';

/** How greetings tell what speaks. */
const tells: readonly (readonly [says: RegExp, persona: string])[] = [
  [/coremail|anti-spam gt for coremail|163\.com|126\.com/i, 'coremail'],
  [/qq\.com|newxmesmtp|tencent/i, 'qq'],
  [/gsmtp|gimap|gpop/i, 'gmail'],
  [/microsoft/i, 'exchange'],
  [/exim/i, 'exim'],
  [/dovecot/i, 'dovecot'],
  [/postfix/i, 'postfix'],
];

/** The persona of a double. */
export function personaOfDouble(double: Double): Persona {
  const base = baseOf(double);
  const { smtp, pop3 } = base;
  const script = scriptOf(double);
  return {
    ...base,
    hostNames: [double.of.host],
    ...(smtp && { smtp: withExtensions(smtp, script) }),
    ...(pop3 && { pop3: withCapabilities(pop3, script) }),
  };
}

function baseOf({ of, greeting, protocol }: Double): Persona {
  const said = toLatin1(octetsOf(greeting).subarray(0, 1024));
  const id = tells.find(([says]) => says.test(said))?.[1];
  const found = doubleFor(of.host) ?? personas.find((persona) => persona.id === id);
  return found?.[protocol] ? found : model;
}

/** The keywords of the last answer to EHLO. What holds a greeting back or counts mistakes is of no use in an exercise. */
function withExtensions(smtp: SmtpPersona, script: readonly ScriptStep[]): SmtpPersona {
  const { greetingMs: _early, greylistMs: _later, tarpit: _slow, ...habits } = smtp.habits;
  const told = script.filter(({ verb, replyClass }) => verb === 'EHLO' && replyClass === 'done').at(-1);
  if (!told) return { ...smtp, habits };
  const [, ...lines] = linesOf(told.reply).map((line) => line.slice(4).replace(/[{}]/g, ''));
  const offered = lines.filter((line) => /^AUTH[ =]/i.test(line)).flatMap((line) => line.toUpperCase().split(/[ =]+/));
  const mechanisms = known.filter((name) => offered.includes(name));
  // Over TLS a server no longer says STARTTLS, and yet it has it.
  const startsTls = script.some(({ verb }) => verb === 'STARTTLS') && !lines.some((line) => /^STARTTLS/i.test(line));
  const extensions = startsTls ? ['STARTTLS', ...lines] : lines;
  return { ...smtp, habits, extensions, ...(mechanisms.length > 0 && { mechanisms }) };
}

/** The answer to CAPA (RFC 2449 §5). */
function withCapabilities(pop3: Pop3Persona, script: readonly ScriptStep[]): Pop3Persona {
  const told = script.filter(({ verb, replyClass }) => verb === 'CAPA' && replyClass === 'done').at(-1);
  const [, ...lines] = told ? linesOf(told.reply).filter((line) => line !== '.') : [];
  const capabilities = told ? lines.map((line) => line.replace(/[{}]/g, '')) : pop3.capabilities;
  const startsTls = script.some(({ verb }) => verb === 'STLS') && !capabilities.includes('STLS');
  return { ...pop3, capabilities: startsTls ? ['STLS', ...capabilities] : capabilities };
}

function linesOf(reply: Uint8Array): readonly string[] {
  return toLatin1(reply)
    .split('\r\n')
    .filter((line) => line !== '');
}
