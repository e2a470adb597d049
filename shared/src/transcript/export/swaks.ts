// The letter of an SMTP transcript as a line for swaks, which sends it with the same envelope: for whoever has swaks rather
// than patience. The letter itself is a file of its own, saved from the transcript.

import { isPracticeName } from '../../practiceName.ts';
import { toLatin1 } from '../../octets.ts';
import type { TurnId } from '../../dialect.ts';
import { handshakesIn } from '../conversation.ts';
import type { TranscriptConversation, TranscriptTurn, TranscriptUnit } from '../conversation.ts';
import type { TranscriptSpeech } from '../speech.ts';
import { letterFile } from './index.ts';
import { wordOf } from './shellWord.ts';

interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
  /** Of the letter. */
  readonly turn: TurnId;
}

/**
 * The line within a comment, and what it needs; nothing where no letter was sent, or where a shell would not take its
 * addresses for what they are.
 */
export function swaksLines(talk: TranscriptConversation, speech: TranscriptSpeech): readonly string[] {
  const { target, dialect, items } = talk;
  const envelope = dialect === 'smtp' ? envelopeOf(talk.turns) : undefined;
  if (!envelope || !target) return [];
  const [host, from, to] = [target.host, envelope.from || '<>', envelope.to.join(',')].map(wordOf);
  if (host === undefined || from === undefined || to === undefined) return [];
  const [tls] = handshakesIn(talk);
  const isLoggedIn = items.some(
    (item) => item.kind === 'unit' && item.from === 'client' && hasSpan(item, 'command.AUTH'),
  );
  const options = [
    isPracticeName(target.host) ? '--server "$HOST" --port "$PORT"' : `--server ${host} --port ${target.port}`,
    ...(target.security === 'tls' ? ['--tls-on-connect'] : tls ? ['--tls'] : []),
    ...(tls && !tls.distrust ? ['--tls-verify'] : []),
    ...(isLoggedIn ? ['--auth-user "$LOGIN" --auth-password "$PASSWORD"'] : []),
    `--from ${from} --to ${to}`,
  ];
  const file = letterFile(envelope.turn);
  return [
    `# ${speech.word('script.swaks', { file })}`,
    // RFC 5321 §4.5.2: swaks would add an empty line, and fill in what looks like its own placeholders.
    `# { sed 's/^\\./../' ${file}; printf .; } | swaks ${options.join(' ')} --no-data-fixup --data -`,
  ];
}

/** That of the last letter which was sent. */
function envelopeOf(turns: readonly TranscriptTurn[]): Envelope | undefined {
  let from: string | undefined;
  let to: string[] = [];
  let latest: Envelope | undefined;
  for (const { turn, units } of turns) {
    const said = units.find((unit) => unit.from === 'client');
    if (!said || !units.some((unit) => unit.from === 'server' && unit.reading.replyClass === 'done')) continue;
    if (hasSpan(said, 'command.MAIL')) [from, to] = [pathOf(said), []];
    else if (hasSpan(said, 'command.RCPT')) to.push(pathOf(said));
    else if (
      units.some((unit) => unit.from === 'client' && unit.frame !== 'line') &&
      from !== undefined &&
      to.length > 0
    )
      latest = { from, to, turn };
  }
  return latest;
}

/** The address of MAIL or RCPT (RFC 5321 §4.1.2), without a source route. */
function pathOf({ octets, reading }: TranscriptUnit): string {
  return reading.spans
    .filter(({ id }) => id === 'path.local' || id === 'path.at' || id === 'path.domain')
    .map(({ start, end }) => toLatin1(octets.subarray(start, end)))
    .join('');
}

function hasSpan({ reading }: TranscriptUnit, id: string): boolean {
  return reading.spans.some((span) => span.id === id);
}
