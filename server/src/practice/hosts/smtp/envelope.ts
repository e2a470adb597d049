// MAIL and RCPT: who writes to whom, and whether this server takes it.

import { faultReply } from '../../faults/magic.ts';
import { fits } from '../../mailroom.ts';
import { readRoom } from '../admission.ts';
import { say } from '../wording.ts';
import { wantsTls } from './extensions.ts';
import { greylisted } from './greylist.ts';
import { isWholeName } from './hello.ts';
import { wrongParameter } from './parameters.ts';
import { isMailbox, needsUtf8, readPath } from './path.ts';
import type { Path } from './path.ts';
import type { SmtpReplyId } from './replies.ts';
import type { Outcome, Recipient, Turn } from './state.ts';

/** MAIL FROM:<reverse-path> [SP parameters] (RFC 5321 §4.1.1.2). */
export function mail(turn: Turn): Outcome {
  const { wording, habits } = turn.persona.smtp;
  const early = refuseSession(turn);
  if (early) return early;
  const path = readPath(turn.argument, { keyword: 'FROM', bareAddress: habits.bareAddress });
  if (path === undefined) return { reply: wording['mail.syntax'], fill: { argument: turn.argument } };
  const { address } = path;
  // RFC 5321 §4.5.5: bounces come from the null sender, so it is an address like any other.
  if (address !== '' && !isMailbox(address)) return { reply: wording['mail.address'], fill: { address } };
  const utf8 = path.parameters.some(({ name }) => name === 'SMTPUTF8');
  const refusal = refuseParameter(turn, path) ?? refuseSender(turn, address, utf8) ?? refuseAsAsked(turn, address);
  const envelopeId = valueOf(path, 'ENVID');
  const sender = { address, utf8, ...(envelopeId !== undefined && { envelopeId }) };
  return refusal ?? { reply: wording['mail.ok'], fill: { address }, facts: { sender } };
}

/** Nobody may send anything yet, or any more. */
function refuseSession(turn: Turn): Outcome | undefined {
  const { state, persona } = turn;
  const { wording, habits } = persona.smtp;
  if (wantsTls(turn, 'mail')) return { reply: wording['mail.tlsFirst'] };
  if (state.user === undefined && (habits.loginBefore === 'mailEverywhere' || state.submission)) {
    return { reply: wording['mail.loginFirst'] };
  }
  if (habits.lettersMax === undefined || state.letters < habits.lettersMax) return undefined;
  return { reply: wording['mail.tooManyLetters'], fill: { limit: habits.lettersMax }, close: true };
}

function refuseParameter(turn: Turn, path: Path): Outcome | undefined {
  const { wording, habits } = turn.persona.smtp;
  const wrong = wrongParameter(turn, 'mail', path.parameters);
  // RFC 5321 §4.1.1.11: 555 for parameters that are not known.
  if (wrong) return { reply: wording[`mail.${wrong.why}`], fill: wrong.fill };
  // RFC 1870 §6.1: a letter that is declared too large is refused before it is sent.
  const declared = Number(valueOf(path, 'SIZE') ?? 0);
  if (declared <= habits.letterOctetsMax) return undefined;
  return { reply: wording['mail.size'], fill: { limit: habits.letterOctetsMax } };
}

function refuseSender({ persona, accounts, state }: Turn, address: string, utf8: boolean): Outcome | undefined {
  const { wording, habits } = persona.smtp;
  if (needsUtf8(address) && !utf8) return { reply: wording['mail.needsUtf8'], fill: { address } };
  const isBound = habits.sender === 'loggedInUser' && state.user !== undefined;
  if (address === '' && (isBound || habits.nullSender === 'refused')) return { reply: wording['mail.null'] };
  if (!isBound || state.user === undefined) return undefined;
  if (accounts.userOf(address) === state.user && isAtHome(persona.domains, address)) return undefined;
  return { reply: wording['mail.notYours'], fill: { address, user: state.user } };
}

function isAtHome(domains: readonly string[], address: string): boolean {
  return domains.includes(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}

/** RCPT TO:<forward-path> (RFC 5321 §4.1.1.3). */
export function rcpt(turn: Turn): Outcome {
  const { wording, habits } = turn.persona.smtp;
  const path = readPath(turn.argument, { keyword: 'TO', bareAddress: habits.bareAddress });
  if (path === undefined) return refuse(turn, wording['rcpt.syntax'], { argument: turn.argument });
  const { address, parameters } = path;
  // RFC 5321 §4.1.1.3: <postmaster> needs no domain; everyone else does.
  const isAddress = isMailbox(address) || address.toLowerCase() === 'postmaster';
  if (!isAddress) return refuse(turn, wording['rcpt.address'], { address });
  const wrong = wrongParameter(turn, 'rcpt', parameters);
  if (wrong) return refuse(turn, wording[`rcpt.${wrong.why}`], wrong.fill);
  if (needsUtf8(address) && turn.state.sender?.utf8 !== true) {
    return refuse(turn, wording['rcpt.needsUtf8'], { address });
  }
  const { hello, user } = turn.state;
  if (habits.helloWhole === 'atRcpt' && user === undefined && hello && !isWholeName(hello.name)) {
    return refuse(turn, wording['hello.notWhole'], { name: hello.name });
  }
  if (turn.state.recipients.length >= habits.recipientsMax) {
    return refuse(turn, wording['rcpt.tooMany'], { limit: habits.recipientsMax });
  }
  const asked = refuseAsAsked(turn, address);
  return asked === undefined ? acceptOrRefuse(turn, path) : refuse(turn, asked.reply);
}

/** A magic address says itself what it is refused with. */
function refuseAsAsked({ persona }: Turn, address: string): Outcome | undefined {
  const fault = faultReply(address, persona.id);
  return fault === undefined ? undefined : { reply: say(fault) };
}

function acceptOrRefuse(turn: Turn, path: Path): Outcome {
  const { address } = path;
  const { wording } = turn.persona.smtp;
  const { address: plain, roomName } = readRoom(address);
  const room = roomName === undefined ? turn.world.room : turn.world.roomNamed?.(roomName);
  const addressee = turn.accounts.addresseeOf(plain);
  const refuseWith = (id: SmtpReplyId): Outcome => refuse(turn, wording[id], { address });
  // A letter goes to one room: its first recipient may choose it, where neither the connection nor a login has.
  const { recipients, user } = turn.state;
  const isLost = room === undefined || (room !== turn.world.room && (recipients.length > 0 || user !== undefined));
  if (addressee.kind === 'unknown' || isLost) return refuseWith('rcpt.unknown');
  // RFC 5321 §3.9 and §7.8: an open relay serves only spam, so strangers may write to local users only.
  if (addressee.kind === 'elsewhere' && turn.state.user === undefined) return refuseWith('rcpt.relay');
  const users = addressee.kind === 'local' ? addressee.users : [];
  if (!users.every((user) => fits(room, user, 0) && turn.accounts.takes(user))) return refuseWith('rcpt.full');
  const stranger = greylisted(turn, address);
  if (stranger) {
    const seconds = Math.ceil(stranger.waitMs / 1000);
    return { ...refuse(turn, wording['rcpt.greylisted'], { address, seconds }), room: stranger.room };
  }
  return {
    reply: wording[addressee.kind === 'local' ? 'rcpt.ok' : 'rcpt.outside'],
    fill: { address },
    facts: { recipients: [...turn.state.recipients, { address, users, ...wishesOf(path) }] },
    room,
    ...(roomName !== undefined && { roomName }),
  };
}

/** What the sender wants to be told of (RFC 3461 §4.1, §4.2). */
function wishesOf(path: Path): Pick<Recipient, 'notify' | 'original'> {
  const notify = valueOf(path, 'NOTIFY')?.toUpperCase().split(',');
  const original = valueOf(path, 'ORCPT');
  return { ...(notify !== undefined && { notify }), ...(original !== undefined && { original }) };
}

function valueOf({ parameters }: Path, wanted: string): string | undefined {
  return parameters.find(({ name }) => name === wanted)?.value;
}

function refuse({ state }: Turn, reply: Outcome['reply'], fill: Outcome['fill'] = {}): Outcome {
  return { reply, fill, facts: { refusedRecipients: state.refusedRecipients + 1 } };
}
