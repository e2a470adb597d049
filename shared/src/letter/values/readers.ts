// Which reader takes the value of which header field apart. Fields that are not here are text for people.

import { readPassedOnResults, readResults, readSpf } from './checks/authentication.ts';
import { readSeal, readSignature } from './checks/tagList.ts';
import { readText } from './content/freeText.ts';
import { readContentType, readDisposition, readMimeVersion, readTransferEncoding } from './content/mediaType.ts';
import type { ValueReader } from './cursor.ts';
import { readListId, readListUrls, readOneClick } from './lists/lists.ts';
import {
  readAutoSubmitted,
  readImportance,
  readNumberedPriority,
  readPrecedence,
  readPriority,
  readSensitivity,
  readTlsRequired,
} from './lists/words.ts';
import { readAddresses } from './route/address.ts';
import { readDate } from './route/date.ts';
import { readMessageIds } from './route/messageId.ts';
import { readReceived } from './route/received.ts';

/** The fields that each reader takes apart. */
const families: readonly (readonly [ValueReader, string])[] = [
  [readAddresses, 'from sender reply-to to cc bcc return-path delivered-to x-original-to envelope-to'],
  [readAddresses, 'resent-from resent-sender resent-to resent-cc resent-bcc resent-reply-to'],
  [readAddresses, 'disposition-notification-to return-receipt-to errors-to'],
  [readDate, 'date resent-date'],
  [readMessageIds, 'message-id in-reply-to references resent-message-id content-id'],
  [readReceived, 'received x-received'],
  [readMimeVersion, 'mime-version'],
  [readContentType, 'content-type'],
  [readDisposition, 'content-disposition'],
  [readTransferEncoding, 'content-transfer-encoding'],
  [readSignature, 'dkim-signature domainkey-signature x-google-dkim-signature'],
  [readSeal, 'arc-seal arc-message-signature'],
  [readResults, 'authentication-results'],
  [readPassedOnResults, 'arc-authentication-results'],
  [readSpf, 'received-spf'],
  [readListId, 'list-id'],
  [readOneClick, 'list-unsubscribe-post'],
  [readListUrls, 'list-help list-unsubscribe list-subscribe list-post list-owner list-archive archived-at'],
  [readAutoSubmitted, 'auto-submitted'],
  [readPrecedence, 'precedence'],
  [readImportance, 'importance x-msmail-priority'],
  [readPriority, 'priority'],
  [readNumberedPriority, 'x-priority'],
  [readSensitivity, 'sensitivity'],
  [readTlsRequired, 'tls-required'],
];

const byName: ReadonlyMap<string, ValueReader> = new Map(
  families.flatMap(([reader, names]) => names.split(' ').map((name) => [name, reader] as const)),
);

/** The reader for a field's value. */
export function readerOf(fieldName: string): ValueReader {
  return byName.get(fieldName.toLowerCase()) ?? readText;
}
