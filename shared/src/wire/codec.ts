// Text frames: JSON in, message or named reason out. What the page sends is checked field by field, because anyone can
// connect; what the server sends is checked for its kind, and unknown kinds are reported and skipped by the page.

import type { Target } from '../transcript/event.ts';
import { badField, isCount, isFields, isLabel, readFields, unknownKind } from './fields.ts';
import type { Fields } from './fields.ts';
import type { Read } from './frame.ts';
import type { ClientMessage, ServerMessage } from './messages.ts';

/** The longest host name or address literal a message may carry, in characters (RFC 1035 §2.3.4 and a zone id). */
const hostLengthMax = 255;
/** A note is an id and not a sentence: nothing that a person typed fits in. */
const notePattern = /^[a-z][A-Za-z0-9.]{0,63}$/;

/** Writes a message of either side as a text frame. */
export function writeMessage(message: ClientMessage | ServerMessage): string {
  return JSON.stringify(message);
}

/** Reads what a page sent. */
export function readClientMessage(text: string): Read<ClientMessage> {
  const fields = readFields(text);
  if (!fields.ok) return fields;
  const message = fields.value;
  switch (message['kind']) {
    case 'open':
      return readOpen(message);
    case 'resume':
      return readResume(message);
    case 'take':
      return { ok: true, value: { kind: 'take' } };
    case 'ack': {
      const octets = message['octets'];
      return isCount(octets) ? { ok: true, value: { kind: 'ack', octets } } : badField('octets');
    }
    case 'note':
      return readNote(message);
    case 'accept':
      return readAccept(message);
    case 'keep': {
      const { ended } = message;
      return typeof ended === 'boolean' ? { ok: true, value: { kind: 'keep', ended } } : badField('ended');
    }
    case 'forget':
      return readForget(message);
    case 'leave':
      return { ok: true, value: { kind: 'leave' } };
    default:
      return unknownKind(message['kind']);
  }
}

/** Reads what the server sent. */
export function readServerMessage(text: string): Read<ServerMessage> {
  const fields = readFields(text);
  if (!fields.ok) return fields;
  const message = fields.value;
  switch (message['kind']) {
    case 'hello':
      return isCount(message['credit']) ? trusted(message) : badField('credit');
    case 'event': {
      const event = message['event'];
      if (!isFields(event) || typeof event['kind'] !== 'string') return badField('event');
      if (!isCount(event['seq'])) return badField('event.seq');
      return isCount(event['atMs']) ? trusted(message) : badField('event.atMs');
    }
    case 'session':
      return typeof message['id'] === 'string' && typeof message['token'] === 'string'
        ? trusted(message)
        : badField('session');
    case 'attached':
      return isCount(message['typed']) && isCount(message['credit']) ? trusted(message) : badField('typed');
    case 'public':
      return Array.isArray(message['events']) ? trusted(message) : badField('events');
    case 'saved':
      return isCount(message['seq']) ? trusted(message) : badField('seq');
    case 'unsaved':
      return isFields(message['reason']) ? trusted(message) : badField('reason');
    case 'forgotten':
      return typeof message['session'] === 'string' ? trusted(message) : badField('session');
    case 'credit':
      return isCount(message['octets']) ? trusted(message) : badField('octets');
    case 'fault':
      return isFields(message['reason']) ? trusted(message) : badField('reason');
    default:
      return unknownKind(message['kind']);
  }
}

/** The fields that decide how a message is handled are checked; the rest is our own server's word. */
function trusted(message: Fields): Read<ServerMessage> {
  return { ok: true, value: message as unknown as ServerMessage };
}

function readOpen(message: Fields): Read<ClientMessage> {
  const target = readTarget(message['target']);
  if (target === undefined) return badField('target');
  const { dialect, page, seat } = message;
  if (dialect !== undefined && (typeof dialect !== 'string' || dialect.length > 16)) return badField('dialect');
  if (page !== undefined && !isLabel(page)) return badField('page');
  if (seat !== undefined && !isLabel(seat)) return badField('seat');
  return {
    ok: true,
    value: {
      kind: 'open',
      target,
      ...(dialect !== undefined && { dialect }),
      ...(page !== undefined && { page }),
      ...(seat !== undefined && { seat }),
    },
  };
}

function readResume(message: Fields): Read<ClientMessage> {
  const { session, token, seq, page, watch } = message;
  if (!isLabel(session)) return badField('session');
  if (!isLabel(token)) return badField('token');
  if (!isCount(seq)) return badField('seq');
  if (page !== undefined && !isLabel(page)) return badField('page');
  if (watch !== undefined && typeof watch !== 'boolean') return badField('watch');
  return {
    ok: true,
    value: {
      kind: 'resume',
      session,
      token,
      seq,
      ...(page !== undefined && { page }),
      ...(watch !== undefined && { watch }),
    },
  };
}

function readForget({ session, token }: Fields): Read<ClientMessage> {
  if (!isLabel(session)) return badField('session');
  return isLabel(token) ? { ok: true, value: { kind: 'forget', session, token } } : badField('token');
}

function readAccept({ by }: Fields): Read<ClientMessage> {
  if (by === undefined) return { ok: true, value: { kind: 'accept' } };
  return by === 'switch' ? { ok: true, value: { kind: 'accept', by } } : badField('by');
}

function readTarget(value: unknown): Target | undefined {
  if (!isFields(value)) return undefined;
  const { host, port, security } = value;
  if (typeof host !== 'string' || host === '' || host.length > hostLengthMax) return undefined;
  if (!isCount(port) || port < 1 || port > 65535) return undefined;
  return security === 'plain' || security === 'tls' ? { host, port, security } : undefined;
}

function readNote(message: Fields): Read<ClientMessage> {
  const { note, turn } = message;
  if (typeof note !== 'string' || !notePattern.test(note)) return badField('note');
  if (turn === undefined) return { ok: true, value: { kind: 'note', note } };
  return isCount(turn) ? { ok: true, value: { kind: 'note', note, turn } } : badField('turn');
}
