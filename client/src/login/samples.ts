// A line of each mechanism from the documents, with names and secrets that are nobody's: it is decoded on demand, to show
// what base64 hides, which is nothing. Where no example shows the line, ours uses the example's name and password.

import { toBase64, toUtf8 } from '@mailterm/shared/octets';
import type { Mechanism } from './mechanisms.ts';

const base64 = (text: string): string => toBase64(toUtf8(text));

export const samples: Readonly<Record<Mechanism, string>> = {
  // RFC 4616 §4
  PLAIN: base64('\0tim\0tanstaaftanstaaf'),
  LOGIN: base64('tanstaaftanstaaf'),
  // RFC 2195 §2
  'CRAM-MD5': 'dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw',
  // RFC 5802 §5
  'SCRAM-SHA-1': base64('c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts='),
  // RFC 7677 §3
  'SCRAM-SHA-256': base64(
    'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
  ),
  XOAUTH2: base64('user=someuser@example.com\x01auth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg\x01\x01'),
  // RFC 7628 §4.1
  OAUTHBEARER: base64(
    'n,a=user@example.com,\x01host=server.example.com\x01port=143\x01auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01',
  ),
};
