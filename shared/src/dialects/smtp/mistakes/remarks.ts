// Mistakes in a command line that only the conversation shows: the wrong order, text outside a letter, a login that was
// refused, a sender that is not the account. Remarks on the line: evidence when it is refused, findings before it is sent.

import { userOf } from '../../../sasl/index.ts';
import { commands } from '../commands.ts';
import type { Command } from '../grammar.ts';
import { remark } from '../sayings.ts';
import type { Remark } from '../sayings.ts';
import { mechanisms, offers, sizeLimit } from '../session.ts';
import type { Session } from '../session.ts';

/** What the person did not mean to send, in this conversation. */
export function mistakesIn(session: Session, command: Command, line: string): readonly Remark[] {
  const add = (id: Remark['id'], params?: Remark['params']): readonly Remark[] => [remark(id, 'client', params)];
  if (isWebRequest(line)) return add('mistake.webRequest');
  // RFC 5321 §3.1 and RFC 2920 §3.1 are said of the line by its order.
  if (session.queue.length > 0) return [];
  const { on } = command;
  if (isOrphan(session, command, line)) {
    return add(
      session.exchange?.faults.some(({ fault }) => fault === 'wrapped')
        ? 'mistake.base64Wrapped'
        : 'mistake.answerAfterRefusal',
    );
  }
  if (on === 'header')
    return add(isPathWithoutVerb(session, line) ? 'mistake.verbForgotten' : 'mistake.headerOutsideLetter');
  if (isText(session, command, line)) return add('mistake.textOutsideLetter');
  if (on === 'AUTH') return inLogin(session, command);
  if (on === 'MAIL' || on === 'XMRG') return inSender(session, command);
  return [];
}

// Seen on Postfix: it hangs up on what a browser would say.
function isWebRequest(line: string): boolean {
  return /^(?:GET|HEAD|POST|PUT|DELETE|OPTIONS|CONNECT|PATCH) +\S+(?: +HTTP\/\d(?:\.\d)?)?$/i.test(line);
}

/** The answer to a question that nobody asks any more. */
function isOrphan(session: Session, { on }: Command, line: string): boolean {
  if (session.refused.auth === undefined || session.state !== 'ready') return false;
  return (
    on === 'unknown' ||
    (/^[A-Za-z0-9+/]{8,}={0,2}$/.test(line) && !commands.some(({ verb }) => verb === line.toUpperCase()))
  );
}

/** `TO:<bob@…>`: the path of a command whose first word was left out, and no field of a letter. */
function isPathWithoutVerb({ state }: Session, line: string): boolean {
  const [, word = '', path] = /^(FROM|TO)[ \t]*:[ \t]*(<)?/i.exec(line) ?? [];
  if (word === '') return false;
  const isDue = word.toUpperCase() === 'FROM' ? state === 'ready' : state === 'mail';
  return isDue || (path !== undefined && /^\S+$/.test(line));
}

/** Commands that make sense once there is a recipient; any other near miss is a word of the text. */
const verbsAfterRcpt: readonly string[] = ['DATA', 'RCPT', 'RSET', 'QUIT', 'BDAT', 'NOOP', 'MAIL'];

/** A sentence where the letter has not begun. */
function isText({ state }: Session, { on, remarks }: Command, line: string): boolean {
  if (state !== 'rcpt' || line === '') return false;
  if (on === 'unknown') return true;
  return remarks.some(({ id }) => id === 'oddity.typo') && !verbsAfterRcpt.includes(on);
}

// RFC 4954 §3, §4: only what EHLO announced, and RFC 3207 §4: perhaps it is announced behind TLS.
function inLogin(session: Session, { argument }: Command): readonly Remark[] {
  if (session.state !== 'ready' || session.hello?.verb !== 'EHLO' || session.authenticated) return [];
  const announced = mechanisms(session);
  if (announced.length === 0) {
    const isBehindTls = !session.tls && offers(session, 'STARTTLS');
    return [remark(isBehindTls ? 'mistake.tlsFirst' : 'mistake.loginNotOffered', 'client')];
  }
  if (argument === undefined || announced.includes(argument)) return [];
  return [remark('mistake.mechanismNotOffered', 'client', { announced: announced.join(' ') })];
}

/** Providers that let an account send only under its own address. */
const strictHosts = /(?:^|\.)(?:163|126|188|139|yeah|qq|sina|sohu|aliyun|netease)\.(?:com|net|cn)$/i;

function inSender(session: Session, { argument, path }: Command): readonly Remark[] {
  const limit = sizeLimit(session);
  // RFC 1870 §6.1
  if (limit !== undefined && (path?.declaredOctets ?? 0) > limit) return [remark('mistake.declaredTooBig', 'client')];
  if (!session.authenticated || !session.exchange || !path) return [];
  const isNull = argument === undefined && path.remarks.length === 0;
  if (argument === undefined && !isNull) return [];
  const user = userOf(session.exchange)?.toLowerCase();
  if (user === undefined || !strictHosts.test(session.serverName ?? '')) return [];
  const sender = (argument ?? '').toLowerCase();
  const isSame = user.includes('@') ? sender === user : sender.split('@')[0] === user;
  return isSame ? [] : [remark('mistake.senderNotLogin', 'client')];
}
