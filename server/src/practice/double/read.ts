// Reads a double that somebody has asked for: what is not understood is refused with the field that is wrong. It is data
// that is played to nobody but who sent it.

import { fromBase64 } from '@mailterm/shared/octets';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { doubleLimits } from '@mailterm/shared/transcript/double/double';
import type { Double, DoubleStep } from '@mailterm/shared/transcript/double/double';
import type { ListedLetter } from '@mailterm/shared/transcript/double/mailbox';
import type { Target } from '@mailterm/shared/transcript/event';
import { fieldsOf, isCount } from '@mailterm/shared/wire/fields';
import type { Fields } from '@mailterm/shared/wire/fields';

export type DoubleRead = { readonly ok: true; readonly double: Double } | { readonly ok: false; readonly why: Reason };

/** Thrown and caught here: the name of the field that is wrong. */
class Wrong extends Error {}

/** @param value what JSON holds */
export function readDouble(value: unknown): DoubleRead {
  try {
    return { ok: true, double: doubleIn(fieldsOf(value)) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ok: false, why: reason('practice.doubleMalformed', { field: error.message }) };
  }
}

function doubleIn(fields: Fields): Double {
  const { protocol, turn, greeting, steps, letters } = fields;
  if (protocol !== 'smtp' && protocol !== 'pop3' && protocol !== 'imap') throw new Wrong('protocol');
  if (!isCount(turn)) throw new Wrong('turn');
  let left: number = doubleLimits.typedOctets + doubleLimits.replyOctets;
  const octets = (text: unknown, field: string): string => {
    if (typeof text !== 'string' || !fromBase64(text)) throw new Wrong(field);
    left -= text.length * 0.75;
    if (left < 0) throw new Wrong(field);
    return text;
  };
  return {
    protocol,
    of: targetIn(fieldsOf(fields['of'])),
    turn,
    greeting: octets(greeting, 'greeting'),
    steps: listIn(steps, 'steps', doubleLimits.steps).map((step, at) => stepIn(step, `steps.${at}`, octets)),
    letters: listIn(letters, 'letters', doubleLimits.letters).map((each, at) =>
      letterIn(each, `letters.${at}`, octets),
    ),
  };
}

type ReadOctets = (text: unknown, field: string) => string;

function stepIn({ turn, frame, typed, reply }: Fields, field: string, octets: ReadOctets): DoubleStep {
  if (frame !== 'line' && frame !== 'block' && frame !== 'octets') throw new Wrong(`${field}.frame`);
  if (!isCount(turn)) throw new Wrong(`${field}.turn`);
  return { turn, frame, typed: octets(typed, `${field}.typed`), reply: octets(reply, `${field}.reply`) };
}

function letterIn({ octets: size, uid, flags, content }: Fields, field: string, octets: ReadOctets): ListedLetter {
  if (size !== undefined && !isCount(size)) throw new Wrong(`${field}.octets`);
  if (uid !== undefined && (typeof uid !== 'string' || !/^[!-~]{1,70}$/.test(uid))) throw new Wrong(`${field}.uid`);
  if (flags !== undefined && !isFlags(flags)) throw new Wrong(`${field}.flags`);
  return {
    ...(size !== undefined && { octets: size }),
    ...(uid !== undefined && { uid }),
    ...(flags !== undefined && { flags }),
    ...(content !== undefined && { content: octets(content, `${field}.content`) }),
  };
}

/** RFC 9051 §9: flag = "\" atom / atom */
function isFlags(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length <= 30 &&
    value.every((flag) => typeof flag === 'string' && /^\\?[A-Za-z0-9$_.-]{1,60}$/.test(flag))
  );
}

function targetIn({ host, port, security }: Fields): Target {
  if (typeof host !== 'string' || !/^[\w.:[\]-]{1,255}$/.test(host)) throw new Wrong('of.host');
  if (!isCount(port) || port < 1 || port > 65_535) throw new Wrong('of.port');
  if (security !== 'plain' && security !== 'tls') throw new Wrong('of.security');
  return { host, port, security };
}

function listIn(value: unknown, field: string, max: number): readonly Fields[] {
  if (!Array.isArray(value) || value.length > max) throw new Wrong(field);
  return value.map(fieldsOf);
}
