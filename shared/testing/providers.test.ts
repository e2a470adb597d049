// What a rule says of a provider's wording, a whole conversation says, too: each sample, answered to a command, gets the
// rule's explanation and the rule's reason.

import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/dialect.ts';
import { dialects } from '../src/dialects/index.ts';
import { fromLatin1, joinOctets, toUtf8 } from '../src/octets.ts';
import type { ProviderProtocol, ProviderRule } from '../src/providers/index.ts';
import { providerRules } from '../src/providers/rules/index.ts';
import { ConversationReader } from '../src/reader.ts';

/** What is said before the sample, with a command that it can answer. */
const before: Readonly<Record<ProviderProtocol, readonly string[]>> = {
  smtp: [
    'S 220 mx.example ESMTP',
    'C EHLO me.example',
    'S 250-mx.example',
    'S 250 AUTH LOGIN PLAIN XOAUTH2',
    'C MAIL FROM:<alice@example.org>',
    'S 250 Ok',
    'C RCPT TO:<bob@example.net>',
  ],
  pop3: ['S +OK ready', 'C USER alice', 'S +OK', 'C PASS practice-code'],
  imap: ['S * OK ready', 'C a1 LOGIN alice practice-code'],
};

function protocolOf({ protocol, sample }: ProviderRule): ProviderProtocol {
  if (protocol !== 'any') return protocol;
  const [first] = sample.lines;
  return first.startsWith('-ERR') ? 'pop3' : /^\d{3}/.test(first) ? 'smtp' : 'imap';
}

/** The octets of a line: Latin-1 where a sample shows octets that are no UTF-8. */
function octetsOf(line: string): Uint8Array {
  const octets = /[\x80-\xff]/.test(line) && !/[\u0100-\uffff]/.test(line) ? fromLatin1(line) : toUtf8(line);
  return joinOctets([octets, fromLatin1('\r\n')]);
}

/** The reading of the sample's last line. */
function readSample(rule: ProviderRule): Reading | undefined {
  const protocol = protocolOf(rule);
  const reader = new ConversationReader(dialects[protocol].begin());
  const [first] = rule.sample.lines;
  const tag = /^(\S+) (?:NO|BAD|OK)\b/.exec(first)?.[1];
  for (const line of before[protocol]) {
    const said = tag === undefined || tag === '*' ? line.slice(2) : line.slice(2).replace(/^a1\b/, tag);
    reader.push(line.startsWith('S') ? 'server' : 'client', octetsOf(said));
  }
  const units = rule.sample.lines.flatMap((line) => reader.push('server', octetsOf(line)));
  return units.at(-1)?.reading;
}

/** Samples that say no, or not now; the others are remarks on success, which have their own places. */
const refusing = providerRules.filter(({ sample }) => /^(?:[45]\d\d|-ERR|\S+ (?:NO|BAD|BYE)\b)/.test(sample.lines[0]));

describe.each(refusing.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const reading = readSample(rule);

  it('is what a conversation says of its sample', () => {
    // What is only reported stands behind what the conversation makes likely.
    const certainty = rule.confidence === 'recalled' ? 'possible' : 'likely';
    const [first] = reading?.diagnoses.filter((diagnosis) => diagnosis.certainty === certainty) ?? [];
    expect(first?.id).toBe(`provider.${id}`);
  });

  it('is the reason, unless its wording proves none', () => {
    if (rule.reason !== 'unknown') expect(reading?.refusal?.reason).toBe(rule.reason);
    expect(reading?.refusal).toBeDefined();
  });
});
