// Which facts are made of a recorded session: verbs, codes, what came unasked, and no secret.

import { describe, expect, it } from 'vitest';
import { Recorded, transcripts } from '../../testing/transcripts.ts';
import type { TurnFact } from './facts.ts';
import { factsOf } from './factsOf.ts';

function turnsOf(name: string): readonly TurnFact[] {
  const events = transcripts[name]?.().events ?? [];
  return factsOf([{ events, byProgram: false }], {}, {}).sessions[0]?.turns ?? [];
}

const shown = ({ verb, line, code, enhanced, unasked, isTls }: TurnFact): string =>
  [verb, line, code, enhanced, unasked?.join(), isTls ? 'TLS' : ''].filter(Boolean).join(' | ');

describe('the turns of a recorded session', () => {
  it('of SMTP', () => {
    expect(turnsOf('smtp').map(shown)).toEqual([
      '220',
      'EHLO | EHLO client.example.net | 250',
      'STARTTLS | STARTTLS | 220 | 2.0.0',
      'EHLO | EHLO client.example.net | 250 | TLS',
      'AUTH | AUTH LOGIN | 334 | TLS',
      'AUTH | ******** | 334 | TLS',
      'AUTH | ******** | 535 | 5.7.8 | TLS',
      'AUTH | AUTH PLAIN ******** | 235 | 2.7.0 | TLS',
      'MAIL | MAIL FROM:<alice@example.org> | 250 | 2.1.0 | TLS',
      'RCPT | RCPT TO:<nobody@example.com> | 550 | 5.1.1 | TLS',
      'RCPT | RCPT TO:<bob@example.com> | 250 | 2.1.5 | TLS',
      'DATA | DATA | 354 | TLS',
      'END | . | 250 | 2.0.0 | TLS',
      'QUIT | QUIT | 221 | 2.0.0 | TLS',
    ]);
  });

  it('of POP3', () => {
    expect(turnsOf('pop3').map(shown)).toEqual([
      '+OK',
      'USER | USER alice | +OK',
      'PASS | PASS ******** | +OK',
      'LIST | LIST | +OK',
      'RETR | RETR 1 | +OK',
      'RETR | RETR 9 | -ERR',
      'QUIT | QUIT | +OK',
    ]);
  });

  it('of IMAP', () => {
    expect(turnsOf('imap').map(shown)).toEqual([
      'OK | TLS',
      'LOGIN | a1 LOGIN ******** | OK | TLS',
      'SELECT | a2 SELECT INBOX | OK | TLS',
      'FETCH | a3 FETCH 1 BODY[] | OK | TLS',
      'SELECT | a4 SELECT Nowhere | NO | TLS',
      'LOGOUT | a5 LOGOUT | OK | BYE | TLS',
    ]);
  });

  it('have no line where it was withheld, and no code before an answer', () => {
    const log = new Recorded('smtp', { host: 'mx.example.org', port: 25, security: 'plain' });
    const events = log.lines('S: 220 hi', 'C: hunter2hunter2').end();
    const turns = factsOf([{ events, byProgram: true }], {}, {}).sessions[0]?.turns.map(shown);
    expect(turns).toEqual(['220', '********']);
  });

  it('know what Mailterm found during a silence', () => {
    const log = new Recorded('smtp', { host: 'mx.example.org', port: 25, security: 'plain' }).lines('S: 220 hi');
    log.fact({
      kind: 'silence',
      sinceMs: 1,
      diagnoses: [{ id: 'mistake.dotWithBlanks', certainty: 'likely', turn: 1 }],
    });
    expect(factsOf([{ events: log.end(), byProgram: false }], {}, {}).sessions[0]?.turns[0]?.mistakes).toContain(
      'mistake.dotWithBlanks',
    );
  });

  it('say when it was opened, and whether it is over', () => {
    const [session] = factsOf([{ events: transcripts['pop3']?.().events ?? [], byProgram: false }], {}, {}).sessions;
    expect(session).toMatchObject({
      dialect: 'pop3',
      host: 'pop.example.org',
      isOver: true,
      startedMs: 1_768_465_800_000,
    });
  });
});
