// Parameters behind a media type or a disposition (RFC 2045 §5.1), continued and encoded ones too (RFC 2231).

import type { LetterId } from '../../citations.ts';
import { letterCitations } from '../../citations.ts';
import type { ValueCursor } from '../cursor.ts';
import { packedFacts, takeText } from './encodedWord.ts';

const nameAndSign = /([!#-'+\-.0-9A-Z^-~]{1,60})((?:\*\d{1,3})?\*?)[ \t\r\n]{0,8}=[ \t\r\n]{0,8}/iy;
const quoted = /"(?:[^"\\]|\\[^\r\n])*"/y;
const unquoted = /[^\s;"]+/y;

// parameter := attribute "=" value
/** Reads `; name=value` as often as it comes. */
export function readParameters(value: ValueCursor): void {
  for (value.comments(); !value.done; value.comments()) {
    if (value.mark(';')) continue;
    const found = value.peek(nameAndSign);
    if (!found) value.skip(value.peek(/[^;\s]+/y)?.[0].length ?? 1);
    else takeParameter(value, found);
  }
}

function takeParameter(value: ValueCursor, [sign, name = '', extended = '']: RegExpExecArray): void {
  const lower = name.toLowerCase();
  if (lower === 'name' || lower === 'filename') return takeFileName(value, sign, extended);
  const at = value.at + sign.length;
  quoted.lastIndex = at;
  unquoted.lastIndex = at;
  const given = quoted.exec(value.text)?.[0] ?? unquoted.exec(value.text)?.[0] ?? '';
  const length = sign.length + given.length;
  if (lower === 'charset') value.take(length, charsetId(given), { params: { charset: bare(given) } });
  else if (Object.hasOwn(letterCitations, `letter.parameter.${lower}`)) {
    value.take(length, `letter.parameter.${lower}` as LetterId);
  } else value.take(length, 'letter.parameter.other', { kind: 'content', params: { name } });
}

function bare(given: string): string {
  return given.startsWith('"') ? given.slice(1, -1) : given;
}

// RFC 2231 §3 and §4: filename*0*=UTF-8''%E5%85%AC…; filename*1*=…
/** The name of a file, which may be an encoded word (not allowed in quotes, and common) or encoded after RFC 2231. */
function takeFileName(value: ValueCursor, sign: string, extended: string): void {
  value.take(sign.length, 'letter.parameter.filename');
  const given = value.peek(quoted)?.[0] ?? value.peek(unquoted)?.[0] ?? '';
  const encoded = extended.endsWith('*') ? /^([\w.:+-]{0,40})'[\w-]{0,20}'/.exec(given) : null;
  if (encoded) {
    const facts = packedFacts(encoded[1] ?? '', 'percent', given.slice(encoded[0].length));
    value.take(given.length, 'letter.fileName', { kind: 'content', params: facts });
  } else takeText(value, value.at + given.length, 'letter.fileName');
}

/** Names of charsets that have an explanation, by the names that are written. */
const charsets: Readonly<Record<string, LetterId>> = {
  'utf-8': 'letter.charset.utf-8',
  utf8: 'letter.charset.utf-8',
  'us-ascii': 'letter.charset.us-ascii',
  ascii: 'letter.charset.us-ascii',
  gb2312: 'letter.charset.gbk',
  gbk: 'letter.charset.gbk',
  gb18030: 'letter.charset.gb18030',
  big5: 'letter.charset.big5',
  'iso-8859-1': 'letter.charset.iso-8859-1',
  'windows-1252': 'letter.charset.windows-1252',
  'iso-2022-jp': 'letter.charset.iso-2022-jp',
};

function charsetId(given: string): LetterId {
  const name = bare(given).toLowerCase();
  return (Object.hasOwn(charsets, name) ? charsets[name] : undefined) ?? 'letter.charset.other';
}
