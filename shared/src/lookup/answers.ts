// What a server may answer to each command, as far as the dialects tell answers apart. From their ids alone.

import type { Saying } from '../dialect.ts';
import { imapCitations } from '../dialects/imap/citations.ts';
import { pop3Citations } from '../dialects/pop3/citations.ts';
import { answerCitations } from '../dialects/smtp/citations.ts';
import type { Shelf } from './headwords.ts';

/** One answer to one command. */
export interface Answer {
  readonly shelf: Shelf;
  /** A verb; `connect` is the greeting, `.` the end of a letter. */
  readonly command: string;
  /** A reply code or a status word. */
  readonly status: string;
  readonly saying: Saying;
}

/** Ids of SMTP that name no command that can be looked up. */
const noCommand: ReadonlySet<string> = new Set(['unknown', 'header', 'empty']);

function smtpAnswers(): readonly Answer[] {
  return Object.keys(answerCitations).flatMap((id) => {
    const [, on = '', status] = /^answer\.([a-z]+)\.(\d{3})$/.exec(id) ?? [];
    if (status === undefined || noCommand.has(on)) return [];
    const command = on === 'letter' ? '.' : on === 'connect' ? on : on.toUpperCase();
    return [{ shelf: 'smtp' as const, command, status, saying: { id, params: { verb: command, code: status } } }];
  });
}

const pop3Statuses: Readonly<Record<string, string>> = { ok: '+OK', err: '-ERR' };

function pop3Answers(): readonly Answer[] {
  return Object.keys(pop3Citations).flatMap((id) => {
    const [, command = '', outcome = ''] = /^answer\.([A-Z0-9]+)\.(ok|err)$/.exec(id) ?? [];
    const status = pop3Statuses[outcome];
    return status === undefined ? [] : [{ shelf: 'pop3' as const, command, status, saying: { id } }];
  });
}

const imapStatuses: Readonly<Record<string, string>> = { done: 'OK', no: 'NO', bad: 'BAD' };

function imapAnswers(): readonly Answer[] {
  return Object.keys(imapCitations).flatMap((id) => {
    const [, outcome = '', command = ''] = /^(done|no|bad)\.([A-Z]+)$/.exec(id) ?? [];
    const status = imapStatuses[outcome];
    return status === undefined ? [] : [{ shelf: 'imap' as const, command, status, saying: { id } }];
  });
}

const answers: readonly Answer[] = [...smtpAnswers(), ...pop3Answers(), ...imapAnswers()];

/** What may be answered to a command. */
export function answersTo(shelf: Shelf, verb: string): readonly Answer[] {
  return answers.filter((answer) => answer.shelf === shelf && answer.command === verb);
}

/** What a reply code or status word says, command by command. */
export function answersWith(shelf: Shelf, status: string): readonly Answer[] {
  return answers.filter((answer) => answer.shelf === shelf && answer.status === status);
}
