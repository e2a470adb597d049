// Lists of `tag=value` (RFC 6376 §3.2): DKIM-Signature, and the fields of ARC.

import type { LetterId } from '../../citations.ts';
import { letterCitations } from '../../citations.ts';
import type { PartFacts, ValueCursor } from '../cursor.ts';
import { utcTime } from './utcTime.ts';

// tag-list  = tag-spec *( ";" tag-spec ) [ ";" ]
// tag-spec  = [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS]
/** Reads the tags; `families` are the prefixes of the explanations that apply, the first that has one wins. */
function readTags(value: ValueCursor, families: readonly string[]): void {
  for (value.blanks(); !value.done; value.blanks()) {
    if (value.mark(';')) continue;
    const end = value.text.indexOf(';', value.at);
    const tag = value.text.slice(value.at, end < 0 ? undefined : end);
    const found = /^([A-Za-z]\w{0,30})[ \t\r\n]{0,8}=/.exec(tag);
    if (!found) value.skip(tag.length);
    else value.take(tag.trimEnd().length, tagId(families, found[1] ?? ''), factsOf(tag, found));
  }
  value.goOnBeyond();
}

function tagId(families: readonly string[], name: string): LetterId {
  const id = families.map((family) => `${family}.${name}`).find((each) => Object.hasOwn(letterCitations, each));
  return (id as LetterId | undefined) ?? 'letter.dkim.other';
}

/** Times are given in seconds since 1970, which nobody reads. */
function factsOf(tag: string, [sign, name = '']: RegExpExecArray): PartFacts {
  const given = tag.slice(sign.length).trim();
  if (name === 's' || name === 'd') return { params: { value: given.slice(0, 100) } };
  const isTime = (name === 't' || name === 'x') && /^\d{1,11}$/.test(given);
  return isTime ? { params: { decoded: utcTime(Number(given)) } } : {};
}

/** Reads DKIM-Signature (RFC 6376 §3.5). */
export function readSignature(value: ValueCursor): void {
  readTags(value, ['letter.dkim']);
}

/** Reads ARC-Seal and ARC-Message-Signature (RFC 8617 §4.1.2, §4.1.3). */
export function readSeal(value: ValueCursor): void {
  readTags(value, ['letter.arc', 'letter.dkim']);
}
