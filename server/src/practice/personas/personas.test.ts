import { transitions as pop3Transitions } from '@mailterm/shared/dialects/pop3/states';
import { commands as smtpCommands } from '@mailterm/shared/dialects/smtp/commands';
import { transitions as smtpTransitions } from '@mailterm/shared/dialects/smtp/states';
import { describe, expect, it } from 'vitest';
import { imapReplyFacts } from '../hosts/imap/replies.ts';
import { pop3ReplyFacts } from '../hosts/pop3/replies.ts';
import { served } from '../hosts/smtp/commands.ts';
import { smtpReplyFacts } from '../hosts/smtp/replies.ts';
import type { SmtpReplyId } from '../hosts/smtp/replies.ts';
import { follow } from '../hosts/table.ts';
import { firstLine } from '../hosts/wording.ts';
import type { Template } from '../hosts/wording.ts';
import type { Protocol } from '../faults/fault.ts';
import { doubleFor, personaOf } from '../zone.ts';
import { personas } from './index.ts';
import { speaks } from './persona.ts';
import type { Speaker } from './persona.ts';

const placeholdersOf = (template: Template): string[] =>
  template.lines.flatMap((line) => [...line.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));

const speakersOf = <Spoken extends Protocol>(protocol: Spoken): (readonly [string, Speaker<Spoken>])[] =>
  personas.filter((persona) => speaks(persona, protocol)).map((persona) => [persona.id, persona] as const);

const check = (template: Template, start: RegExp, facts: readonly string[]): void => {
  for (const line of template.lines) expect(line).toMatch(start);
  for (const name of placeholdersOf(template)) expect(['host', ...facts]).toContain(name);
};

describe.each(speakersOf('smtp'))('SMTP of persona %s', (_id, { smtp }) => {
  const { wording } = smtp;

  it.each(Object.entries(smtpReplyFacts))('words %s with what is known', (id, facts) => {
    check(wording[id as keyof typeof smtpReplyFacts], /^[2-5][0-5]\d /, facts);
  });

  it.each<readonly [SmtpReplyId, RegExp]>([
    ['greeting', /^220 /],
    ['hello.ok', /^250 /],
    ['hello.extended', /^250 /],
    ['tls.go', /^220 /],
    ['mail.ok', /^250 /],
    ['rcpt.ok', /^25[01] /],
    ['rcpt.outside', /^25[01] /],
    ['data.go', /^354 /],
    ['data.queued', /^250 /],
    ['bdat.ok', /^250 /],
    ['rset.ok', /^250 /],
    ['noop.ok', /^250 /],
    ['auth.done', /^235 /],
    ['quit', /^221 /],
    ['rcpt.greylisted', /^4/],
    ['greeting.tooEarly', /^[45]/],
    ['hangUp', /^(221|421|[45])/],
    ['tooManyErrors', /^[45]/],
    ['tooOld', /^[45]/],
    ['tooSilent', /^[45]/],
  ])('says %s with a code that makes its step', (id, code) => {
    expect(firstLine(wording[id])).toMatch(code);
  });

  it.each(smtp.extensions)('offers %j with what is known', (line) => {
    check({ ...wording.quit, lines: [line] }, /^[A-Za-z0-9]/, ['limit', 'mechanisms']);
  });

  it('stays on the road of the table: each challenge leads where the next line is read as an answer', () => {
    for (const [id, at] of [
      ['auth.user', 'ready'],
      ['auth.response', 'ready'],
      ['auth.password', 'auth.user'],
    ] as const) {
      expect(firstLine(wording[id])).toMatch(/^334 /);
      const step = { from: at, on: at === 'ready' ? 'AUTH' : '*', reply: 'goOn' } as const;
      expect(follow(smtpTransitions, step, id)).toBe(id);
    }
  });
});

describe.each(speakersOf('pop3'))('POP3 of persona %s', (_id, { pop3: { wording } }) => {
  it.each(Object.entries(pop3ReplyFacts))('words %s with what is known', (id, facts) => {
    check(wording[id as keyof typeof pop3ReplyFacts], /^(\+OK|-ERR|\+ )/, facts);
  });

  it('stays on the road of the table', () => {
    for (const [id, at] of [
      ['auth.user', 'authorization'],
      ['auth.response', 'user'],
      ['auth.password', 'auth.user'],
      ['auth.password', 'authorization'],
    ] as const) {
      const step = { from: at, on: at === 'auth.user' ? '*' : 'AUTH', reply: 'goOn' } as const;
      expect(follow(pop3Transitions, step, id)).toBe(id);
    }
  });
});

/** Replies that are no answer to a command begin with a star, and requests to go on with a plus. */
const untagged =
  /^(?:greeting|logout\.bye|autologout|tooManyErrors|noTag|lineTooLong|move\.uids|select\.(?:closed|flags|unseen|validity|next))$/;
const goOn: readonly string[] = ['auth.user', 'auth.password', 'auth.response', 'idle.go', 'literal.go'];

describe.each(speakersOf('imap'))('IMAP of persona %s', (_id, { imap: { wording } }) => {
  it.each(Object.entries(imapReplyFacts))('words %s with what is known', (id, facts) => {
    const start = untagged.test(id) ? /^\* / : goOn.includes(id) ? /^\+ / : /^(?:OK|NO|BAD) /;
    check(wording[id as keyof typeof imapReplyFacts], start, facts);
  });
});

describe.each(personas.map((persona) => [persona.id, persona] as const))('persona %s', (_id, persona) => {
  it('says what its hosts can say, and nothing else', () => {
    const ids = { smtp: smtpReplyFacts, pop3: pop3ReplyFacts, imap: imapReplyFacts };
    for (const protocol of ['smtp', 'pop3', 'imap'] as const) {
      const wording = persona[protocol]?.wording;
      if (wording) expect(Object.keys(wording).toSorted()).toEqual(Object.keys(ids[protocol]).toSorted());
    }
  });

  it('is reached by its own name', () => {
    if (persona.id !== 'practice') expect(persona.hostNames).toContain(`${persona.id}.practice.test`);
    expect(personaOf(persona.hostNames[0].toUpperCase())).toBe(persona);
    for (const domain of persona.doubles) expect(doubleFor(`smtp.${domain}.`)).toBe(persona);
  });

  it('names its hosts in lower case', () => {
    const names = [...persona.hostNames, ...persona.domains, ...persona.doubles];
    expect(names.map((name) => name.toLowerCase())).toEqual(names);
  });
});

describe('the SMTP host', () => {
  it('serves verbs that the dialect has', () => {
    const verbs = smtpCommands.map(({ verb }) => verb as string);
    for (const verb of Object.keys(served)) expect(verbs).toContain(verb);
  });
});
