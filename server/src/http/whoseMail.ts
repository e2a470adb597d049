// Whose practice mail a request is about: that of a seat in a class, if it says which one; else the visitor's own.

import type { IncomingMessage } from 'node:http';
import { seatHeader } from '@mailterm/shared/wire/room/messages';
import type { Classrooms } from '../classroom/classrooms.ts';
import type { Config } from '../config.ts';
import { visitorOf } from './visitor.ts';

export interface MailParts {
  readonly config: Config;
  /** Absent where nobody teaches. */
  readonly classrooms?: Pick<Classrooms, 'seatOf'>;
}

/** Selects the mailroom. A seat that is gone selects nothing: its learner is a visitor like others again. */
export function whoseMail({ config, classrooms }: MailParts): (request: IncomingMessage) => string {
  return (request) => {
    const secret = request.headers[seatHeader];
    const seat = typeof secret === 'string' && secret.length <= 64 ? classrooms?.seatOf(secret) : undefined;
    return seat?.visitor ?? visitorOf(request, config);
  };
}
