// Words that are never hidden when they stand alone: those of the protocols and of plain talk about mail. Somebody may be
// called `data@…`; the command stays.

import { dialectFacts } from '../../dialects/facts.ts';

const common = `
  accept accepted access account address admin after again all already alive and are auth authenticated authentication
  authorization bad base64 been before begin block blocked body bye bytes can cannot capability cert certificate client
  closed closing code command commands completed connect connection content daemon data date debug delete deleted delivery
  denied disabled dns does domain done done dovecot drop dsn edu email empty enabled end enhancedstatuscodes error esmtp exists
  exit expected expunged failed false fetch file final flags found from for gmail go goodbye greeting has header hello help
  host imap imap4 imap4rev1 inbox incorrect info input internal invalid ipv4 ipv6 junk known late later lhlo limit line list local
  localhost lock locked log login logout mail mailbox mailer mailer-daemon maildrop marker me message messages method mime
  missing must name need network new next nil nobody noreply no-reply not now null octets off old one only open option
  out outlook pass password permanent permission pipelining pipeline please plain policy pop pop3 port postfix postmaster
  practice process protocol queue queued quit quota read ready recent recipient rejected relay relaying reply request
  required reset response root seen select send sender sent server service session size smtp smtps smtputf8 spam starttls
  state status store subject success syntax system temporary terminated test text that the there this time timeout tls to
  token too transaction trash true try unknown unseen unrecognized usage user username users valid via wait webmaster welcome
  with without word wrong www xoauth2 yes you your abuse security support sales hostmaster noc
`;

const words = new Set([
  ...common.trim().split(/\s+/),
  ...Object.values(dialectFacts).flatMap(({ id, commands }) => [
    id,
    ...commands.flatMap(({ verb }) => verb.toLowerCase().split(' ')),
  ]),
]);

/** True for a word that is hidden wherever it stands alone, when it is a part of something hidden. */
export function isTelling(word: string): boolean {
  if (word.length < 3 || (/^\d+$/.test(word) && word.length < 6)) return false;
  return !words.has(word.toLowerCase());
}
