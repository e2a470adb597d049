// Lines of a conversation that somebody copied, at the prompt where commands belong. Pure.

import { answer } from './command.ts';
import type { Command } from './command.ts';
import { promptSaying } from './say.ts';

/** What a server says: RFC 5321 §4.2, RFC 1939 §3, RFC 3501 §7. */
const reply = /^(?:[2-5]\d{2}(?:[ -]|$)|\+OK\b|-ERR\b|\* (?:OK|BYE|BAD|NO|PREAUTH|CAPABILITY|\d+ [A-Z]+)\b)/;
/** How transcripts mark who speaks: RFCs, swaks, curl, Thunderbird. */
const marked = /^(?:[SC]\s?:\s|<[-~*]{1,2}\s|-{1,2}>\s|~>\s|>>>\s|<<<\s|[←→◂▸]\s)\s{0,3}/i;

/** A line that is part of a conversation; undefined for any other line. */
export function readTranscriptLine(line: string): Command | undefined {
  const mark = marked.exec(line)?.[0];
  const said = line.slice(mark?.length ?? 0);
  if (reply.test(said)) return { ...answer(promptSaying('prompt.transcript')), explain: true };
  const isClient = mark !== undefined && /^(?:C|-{1,2}>|~>|>>>|→|▸)/i.test(mark.trim()) && verb.test(said);
  if (!isClient) return undefined;
  const command = { ...answer(promptSaying('prompt.transcriptClient')), explain: true as const };
  // A password in it is not put on the page once more.
  return /\b(?:PASS|AUTH|LOGIN|APOP)\b/i.test(said) ? command : { ...command, lines: [said] };
}

/** A command of a mail protocol, with or without a tag. */
const verb =
  /^(?:[a-z]{0,4}\d{1,4} )?(?:HELO|EHLO|LHLO|MAIL|RCPT|DATA|RSET|NOOP|QUIT|AUTH|STARTTLS|VRFY|USER|PASS|STAT|LIST|RETR|DELE|TOP|UIDL|CAPA|STLS|LOGIN|SELECT|FETCH|LOGOUT|CAPABILITY)\b/i;
