// Which lines are legal now and worth sending, most useful first, with the next tag in the person's own style and filled
// with what is known of the mailbox.

import type { Hint, Params } from '../../dialect.ts';
import type { GuideId } from './citations.ts';
import { verbOf } from './commands.ts';
import { encodeMailboxName } from './mailboxName.ts';
import { offers } from './session.ts';
import type { Session } from './session.ts';

type HintId = Extract<GuideId, `do.${string}`>;

/** The name of a practice account, and of most tutorials. */
const someone = 'alice';

/** The hints of a moment; none while a response is awaited. */
export function suggest(session: Session): readonly Hint[] {
  if (session.login?.challenged) return [{ line: '*', id: 'do.cancel' satisfies HintId }];
  if (session.idle === 'on') return [{ line: 'DONE', id: 'do.DONE' satisfies HintId }];
  if (session.asked.length > 0 || session.open || session.response || session.bye) return [];
  const tag = nextTag(session.tags);
  const hint = (line: string, id: HintId, params?: Params): Hint => ({
    line: `${tag} ${line}`,
    id,
    ...(params && { params }),
  });
  switch (session.base) {
    case 'notauth':
      return beforeLogin(session, hint);
    case 'auth':
      return afterLogin(session, hint);
    case 'selected':
      return inMailbox(session, hint);
    default:
      return [];
  }
}

type Make = (line: string, id: HintId, params?: Params) => Hint;

/**
 * The next tag that is free, in the style of those before: a1, a2; A001, A002; a, b.
 * @param tags the tags that were used, the latest last
 */
export function nextTag(tags: readonly string[]): string {
  // Whoever forgot the tag has used a verb as one.
  const short = tags.filter((tag) => tag.length <= 20 && verbOf(tag) === undefined);
  const last = short[short.length - 1];
  if (last === undefined) return 'a1';
  const countable = [...short].reverse().find((tag) => /(?:\d|^[a-yA-Y])$/.test(tag));
  let tag = after(countable ?? last);
  while (tags.includes(tag)) tag = after(tag);
  return tag;
}

function after(tag: string): string {
  const numbered = /^(.*?)(\d{1,9})$/.exec(tag);
  if (numbered) {
    const [, start = '', digits = ''] = numbered;
    return start + String(Number(digits) + 1).padStart(digits.length, '0');
  }
  return /^[a-yA-Y]$/.test(tag) ? String.fromCharCode(tag.charCodeAt(0) + 1) : `${tag}1`;
}

// RFC 9051 §6.2.3: where LOGINDISABLED is announced, LOGIN is not to be sent; TLS comes first.
function beforeLogin(session: Session, hint: Make): readonly Hint[] {
  const disabled = offers(session, 'LOGINDISABLED') === true;
  const canTls = !session.tls && offers(session, 'STARTTLS') === true;
  const login = hint(`LOGIN ${someone} `, 'do.LOGIN');
  const plain = offers(session, 'AUTH=PLAIN') ? [hint('AUTHENTICATE PLAIN', 'do.AUTHENTICATE')] : [];
  const list = session.capabilities === undefined ? [hint('CAPABILITY', 'do.CAPABILITY')] : [];
  const tls = canTls ? [hint('STARTTLS', 'do.STARTTLS')] : [];
  const rest = [hint('LOGOUT', 'do.LOGOUT')];
  return disabled ? [...tls, ...list, ...plain, ...rest] : [login, ...list, ...plain, ...tls, ...rest];
}

function afterLogin(session: Session, hint: Make): readonly Hint[] {
  const { wantsId, last, missing } = session;
  const select = hint('SELECT INBOX', 'do.SELECT');
  const list = hint('LIST "" "*"', 'do.LIST');
  const others = [hint('STATUS INBOX (MESSAGES UNSEEN)', 'do.STATUS'), hint('LOGOUT', 'do.LOGOUT')];
  if (wantsId) return [hint('ID ("name" "mailterm" "version" "1.0")', 'do.ID'), select, ...others.slice(1)];
  if (missing === 'mailbox') return [list, select, ...others];
  return last?.verb === 'SELECT' || last?.verb === 'LIST' ? [select, ...others] : [select, list, ...others];
}

function inMailbox(session: Session, hint: Make): readonly Hint[] {
  const { mailbox, last, missing } = session;
  const { exists, readOnly, marked } = mailbox;
  const end = [
    ...(offers(session, 'IDLE') === false ? [hint('NOOP', 'do.NOOP')] : [hint('IDLE', 'do.IDLE')]),
    hint('LOGOUT', 'do.LOGOUT'),
  ];
  const create =
    missing !== undefined && missing !== 'mailbox'
      ? [hint(`CREATE ${quoted(encodeMailboxName(missing.target))}`, 'do.CREATE')]
      : [];
  if (exists === 0) return [...create, hint('LIST "" "*"', 'do.LIST'), ...end];
  const newest = exists ?? 1;
  const touched = last?.verb === 'FETCH' || last?.verb === 'STORE';
  const read = touched && last.number !== undefined && last.number <= newest ? last.number : newest;
  const range = exists === undefined || exists <= 5 ? '1:*' : `${exists - 4}:*`;
  const overview = hint(`FETCH ${range} (FLAGS ENVELOPE)`, 'do.FETCH.list');
  const peek = hint(`FETCH ${read} BODY.PEEK[]`, 'do.FETCH.peek', { number: read });
  const structure = hint(`FETCH ${read} BODYSTRUCTURE`, 'do.FETCH.structure', { number: read });
  const remove = hint(`STORE ${read} +FLAGS (\\Deleted)`, 'do.STORE.deleted', { number: read });
  const search = hint('SEARCH UNSEEN', 'do.SEARCH');
  const undo = hint(`STORE ${read} -FLAGS (\\Deleted)`, 'do.STORE.undelete', { number: read });
  const changes = readOnly ? [] : marked ? [hint('EXPUNGE', 'do.EXPUNGE'), undo] : [remove];
  if (last?.verb === 'STORE' && marked) return [...changes, overview, ...end];
  if (last?.verb === 'FETCH') return [...create, peek, structure, ...changes, search, ...end];
  return [...create, overview, peek, search, ...changes, ...end];
}

/** A mailbox's name as an argument (RFC 9051 §9: string). */
function quoted(name: string): string {
  return `"${name.replace(/[\\"]/g, '\\$&')}"`;
}
