// Logins as clients write them.

import { toBase64, toUtf8 } from '@mailterm/shared/octets';

/** Text in base64. */
export const base64 = (text: string): string => toBase64(toUtf8(text));

/** What AUTH PLAIN sends. */
export const plainOf = (user: string, password: string): string => base64(`\0${user}\0${password}`);
