// What the sample button explains: a mistake that many make, in the dress in which they would paste it.

import type { Language } from '@mailterm/shared/i18n/languages';

const swaks = `=== Trying mx.example.org:587...
=== Connected to mx.example.org.
<-  220 mx.example.org ESMTP Postfix
 -> EHLO client.example.org
<-  250-mx.example.org
<-  250-PIPELINING
<-  250-SIZE 26214400
<-  250-AUTH PLAIN LOGIN
<-  250-ENHANCEDSTATUSCODES
<-  250 8BITMIME
 -> AUTH LOGIN
<-  334 VXNlcm5hbWU6
 -> YWxpY2U=
<-  334 UGFzc3dvcmQ6
 -> cHJhY3RpY2UtY29kZQo=
<** 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6
*** No authentication type succeeded
 -> QUIT
<-  221 2.0.0 Bye
=== Connection closed with remote host.
`;

const telnet = `$ telnet smtp.example.com 25
Trying 192.0.2.7...
Connected to smtp.example.com.
Escape character is '^]'.
220 smtp.example.com Anti-spam GT for Coremail System
HELO mypc
250 OK
AUTH LOGIN
334 dXNlcm5hbWU6
YWxpY2VAZXhhbXBsZS5jb20=
334 UGFzc3dvcmQ6
cHJhY3RpY2UtY29kZQ==
535 Error: authentication failed
MAIL FROM：<alice@example.com>
500 Error: bad syntax
QUIT
221 Bye
Connection closed by foreign host.
`;

/** The sample for readers of a language. */
export const samples: Readonly<Record<Language, string>> = { en: swaks, zh: telnet };
