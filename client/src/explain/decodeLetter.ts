// A letter as a mail program shows it: addresses, subject and text decoded, attachments by name. postal-mime does the work and
// is fetched when the first letter is looked at. Everything that leaves here has its controls as visible glyphs. HTML is text.

import { decode, visible } from '@mailterm/shared/charset';
import { CR, joinOctets, LF, toLatin1, toUtf8 } from '@mailterm/shared/octets';
import type { Address } from 'postal-mime';
import { gb18030 } from './gb18030.ts';

/** A file that came with a letter. */
export interface Attachment {
  readonly name: string | undefined;
  readonly type: string;
  readonly octets: number;
}

/** What a mail program would show. */
export interface DecodedLetter {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly cc: string | undefined;
  readonly subject: string | undefined;
  /** The time it was written, or the words of the field where they are no date. */
  readonly date: Date | string | undefined;
  /** The plain text. */
  readonly text: string | undefined;
  /** The source of the HTML; never to be rendered. */
  readonly html: string | undefined;
  readonly attachments: readonly Attachment[];
}

/** Letters from strangers: deeper ones are refused, and the reader is told that they cannot be decoded. */
const limits = { maxNestingDepth: 100, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 5 } as const;

/**
 * Decodes a letter. Rejects when it cannot be decoded, or when the decoder cannot be fetched.
 * @param octets as stored: without stuffed dots
 */
export async function decodeLetter(octets: Uint8Array): Promise<DecodedLetter> {
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(inKnownCharset(octets), limits);
  return {
    from: email.from && addressText(email.from),
    to: listText(email.to),
    cc: listText(email.cc),
    subject: shown(email.subject),
    date: dateOf(email.date),
    text: email.text === undefined ? undefined : textLines(email.text),
    html: email.html === undefined ? undefined : textLines(email.html),
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      name: shown(filename ?? undefined),
      type: visible(mimeType),
      octets: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

/**
 * Old programs write Chinese without saying in which charset. Header fields may be in no other than UTF-8 (RFC 6532 §3), and
 * neither is a body whose type is not given: what is not UTF-8 there is read as everywhere on this page, and made UTF-8.
 */
function inKnownCharset(octets: Uint8Array): Uint8Array {
  const bodyStart = endOfHeader(octets);
  const header = octets.subarray(0, bodyStart);
  const body = octets.subarray(bodyStart);
  const saysType = /^content-type[ \t]*:/im.test(toLatin1(header));
  const known = [asUtf8(header), saysType ? body : asUtf8(body)];
  return known[0] === header && known[1] === body ? octets : joinOctets(known);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function asUtf8(octets: Uint8Array): Uint8Array {
  try {
    utf8.decode(octets);
    return octets;
  } catch {
    return toUtf8(decode(octets, gb18030).text);
  }
}

/** RFC 5322 §2.1: the header section ends at an empty line. */
function endOfHeader(octets: Uint8Array): number {
  for (let start = 0; start < octets.length;) {
    const lf = octets.indexOf(LF, start);
    if (lf < 0) break;
    if (lf === start || (lf === start + 1 && octets[start] === CR)) return lf + 1;
    start = lf + 1;
  }
  return octets.length;
}

function listText(list: readonly Address[] | undefined): string | undefined {
  return list?.map(addressText).join(', ');
}

function addressText({ name, address, group }: Address): string {
  if (group) return `${visible(name)}: ${group.map(addressText).join(', ')}`;
  const shownAddress = address === undefined || address === '' ? '' : visible(address);
  if (name === '' || name === address) return shownAddress;
  return shownAddress === '' ? visible(name) : `${visible(name)} <${shownAddress}>`;
}

function dateOf(date: string | undefined): Date | string | undefined {
  if (date === undefined) return undefined;
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? visible(date) : time;
}

function shown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : visible(text);
}

/** Lines stay lines, whatever ends them, and tabs stay tabs; nothing else is obeyed. */
function textLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(visible).join('\t'))
    .join('\n')
    .trimEnd();
}
