// What a receiving server found out about a letter: Authentication-Results (RFC 8601), also as ARC passes it on (RFC 8617
// §4.1.1), and Received-SPF (RFC 7208 §9.1).

import type { LetterId } from '../../citations.ts';
import { letterCitations } from '../../citations.ts';
import type { ValueCursor } from '../cursor.ts';

const word = /[A-Za-z0-9_-]{1,60}/y;
const method = /([A-Za-z0-9_-]{1,40})(\/\d{1,4})?[ \t\r\n]{0,8}=[ \t\r\n]{0,8}([A-Za-z0-9_-]{1,40})(?=[\s;(]|$)/y;
const property = /([A-Za-z0-9_-]{1,40}(?:\.[A-Za-z0-9_-]{1,40})?)[ \t\r\n]{0,8}=[ \t\r\n]{0,8}/y;
const propertyValue = /"(?:[^"\\]|\\[^\r\n])*"|[^\s;()"]+/y;

// authres-payload = [CFWS] authserv-id [ CFWS authres-version ] ( no-result / 1*resinfo ) [CFWS]
/** Reads Authentication-Results. */
export function readResults(value: ValueCursor): void {
  value.comments();
  // Microsoft's servers leave their name out: the first result stands where the name should.
  if (!value.peek(method)) {
    value.match(/[^\s;()=]+/y, 'letter.auth.server');
    value.comments();
    value.match(/\d{1,4}(?=[\s;(]|$)/y, 'letter.auth.version');
  }
  for (value.comments(); !value.done; value.comments()) {
    if (value.mark(';')) continue;
    if (value.match(/none(?=[\s;(]|$)/iy, 'letter.auth.nothing') === undefined) takeResult(value);
  }
}

// RFC 8617 §4.1.1: arc-authres-header = "ARC-Authentication-Results:" arc-info; arc-info = instance [CFWS] ";" authres-payload
/** Reads ARC-Authentication-Results. */
export function readPassedOnResults(value: ValueCursor): void {
  value.comments();
  if (value.match(/i[ \t]{0,8}=[ \t]{0,8}\d{1,3}/iy, 'letter.arc.i') !== undefined) {
    value.comments();
    value.mark(';');
  }
  readResults(value);
}

// resinfo    = [CFWS] ";" methodspec [ CFWS reasonspec ] [ CFWS 1*propspec ]
// methodspec = [CFWS] method [CFWS] "=" [CFWS] result
function takeResult(value: ValueCursor): void {
  const found = value.peek(method);
  if (found) {
    const [, name = '', version = '', result = ''] = found;
    const id = known(`letter.auth.${name.toLowerCase()}`);
    value.take(name.length + version.length, id ?? 'letter.auth.other', id ? {} : { params: { method: name } });
    value.blanks();
    value.mark('=');
    value.blanks();
    value.take(result.length, resultId(name.toLowerCase(), result.toLowerCase()), { params: { method: name } });
  } else value.skip(value.peek(/[^\s;()]+/y)?.[0].length ?? 1);
  takeProperties(value);
}

/** SPF has words of its own for its results (RFC 7208 §2.6). */
function resultId(name: string, result: string): LetterId {
  const own = name === 'spf' ? known(`letter.spf.${result}`) : undefined;
  return own ?? known(`letter.result.${result}`) ?? 'letter.result.other';
}

// reasonspec = "reason" [CFWS] "=" [CFWS] value
// propspec   = ptype [CFWS] "." [CFWS] property [CFWS] "=" pvalue
function takeProperties(value: ValueCursor): void {
  for (value.comments(); !value.done; value.comments()) {
    const found = value.peek(property);
    if (!found) return;
    const name = (found[1] ?? '').toLowerCase();
    const at = value.at + found[0].length;
    propertyValue.lastIndex = at;
    const given = propertyValue.exec(value.text)?.[0] ?? '';
    const id = known(`letter.property.${name}`);
    const isText = name === 'reason';
    value.take(found[0].length + given.length, id ?? 'letter.property.other', {
      ...(isText && { kind: 'content' }),
      ...(!id && { params: { name } }),
    });
  }
}

// header-field  = "Received-SPF:" [CFWS] result FWS [comment FWS] [ key-value-list ] CRLF
// key-value-list = key-value-pair *( ";" [CFWS] key-value-pair ) [";"]
/** Reads Received-SPF. */
export function readSpf(value: ValueCursor): void {
  value.comments();
  const result = value.peek(word)?.[0];
  if (result === undefined) return;
  value.take(result.length, known(`letter.spf.${result.toLowerCase()}`) ?? 'letter.result.other', {
    params: { method: 'spf' },
  });
  for (value.comments(); !value.done; value.comments()) {
    if (value.mark(';')) continue;
    const found = value.peek(property);
    if (!found) value.skip(value.peek(/[^\s;()]+/y)?.[0].length ?? 1);
    else {
      propertyValue.lastIndex = value.at + found[0].length;
      const given = propertyValue.exec(value.text)?.[0] ?? '';
      const name = (found[1] ?? '').toLowerCase();
      const id = known(`letter.spfKey.${name}`);
      value.take(found[0].length + given.length, id ?? 'letter.spfKey.other', id ? {} : { params: { name } });
    }
  }
}

function known(id: string): LetterId | undefined {
  return Object.hasOwn(letterCitations, id) ? (id as LetterId) : undefined;
}
