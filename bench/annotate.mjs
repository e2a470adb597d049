// How fast replies are annotated, beside a bare split of the same octets in the same run. Prints a table; exits with 1
// when a promised ratio is missed. Runs what the server runs: the compiled shared/.
//
// Replies: sessions of pipelined commands, whose replies are 80 % 2xx/3xx and 20 % samples of provider wording. Only the
// reading of the replies is timed, because the bare split sees the same octets and no commands; with the commands read,
// too, it is a second figure. Bodies: RETR and IMAP literals, which are searched for their end and read as letters.
import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import { providerRules } from '@mailterm/shared/providers/rules/index';
import { ConversationReader } from '@mailterm/shared/reader';

const repliesTarget = 0.1;
const bodyTarget = 0.5 * 2 ** 30;
/** Commands that are under way at once; the machine keeps their queue. */
const pipelined = 100;
const batches = 1000;
const rounds = 5;

const accepted = [
  '250 2.1.0 Ok',
  '250 2.1.5 Ok',
  '250 2.0.0 Ok',
  '250 Mail OK queued as smtp7,C8CowABn.60300S2 1618364054',
];
const commands = [
  'MAIL FROM:<alice@example.org>',
  'RCPT TO:<bob@example.org>',
  'RSET',
  'NOOP',
  'RCPT TO:<nobody@example.org>',
];

/** Rounds of 100 replies: each fifth one is the next provider sample. */
function makeBatches() {
  const samples = providerRules
    .filter(({ protocol, sample }) => protocol === 'smtp' && /^[45]/.test(sample.lines[0]))
    // 421 ends a conversation, and nothing can be said after it.
    .filter(({ sample }) => !sample.lines[0].startsWith('421'))
    .map(({ sample }) => sample.lines.join('\r\n'));
  let next = 0;
  return Array.from({ length: batches }, () => {
    const replies = Array.from({ length: pipelined }, (_, i) => {
      if (i === pipelined - 2) return '354 End data with <CR><LF>.<CR><LF>';
      return i % 5 === 4 ? samples[next++ % samples.length] : accepted[i % accepted.length];
    });
    return {
      // A 354 makes a letter of what follows: DATA is the last command but one, and its refused letter is the last.
      commands: octetsOf(replies.slice(0, -1).map((_, i) => (i === pipelined - 2 ? 'DATA' : commands[i % 5]))),
      letter: octetsOf(['Subject: hi', '', 'hello', '.']),
      replies: octetsOf(replies),
    };
  });
}

function octetsOf(lines) {
  return fromLatin1(lines.map((line) => `${line}\r\n`).join(''));
}

/** What a program does that only takes replies apart: decode, cut at CRLF, one pattern, an object for each reply. */
function splitBare(octets) {
  const replies = [];
  for (const line of Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('latin1').split('\r\n')) {
    const found = /^(\d{3})([ -])(.*)$/.exec(line);
    if (found) replies.push({ code: found[1], separator: found[2], rest: found[3] });
  }
  return replies;
}

function newSession() {
  const reader = new ConversationReader(dialects.smtp.begin());
  reader.push('server', fromLatin1('220 mx.example ESMTP\r\n'));
  reader.push('client', fromLatin1('EHLO client.example\r\n'));
  reader.push('server', fromLatin1('250-mx.example\r\n250-SIZE 52428800\r\n250 PIPELINING\r\n'));
  return reader;
}

function time(work) {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}

/** One batch through one reader; the letter is typed before the 354, as a careless program would, so that one push does. */
function annotate(reader, { commands: typed, letter, replies }) {
  const commandsMs = time(() => {
    reader.push('client', typed);
    reader.push('client', letter);
  });
  return { commandsMs, repliesMs: time(() => reader.push('server', replies)) };
}

/** Replies per second: of the bare split, of the annotator, and of the annotator with its commands. */
function measureReplies(all) {
  const count = all.length * pipelined;
  const reader = newSession();
  let commandsMs = 0;
  let repliesMs = 0;
  const bareMs = time(() => splitBare(stream));
  for (const batch of all) {
    const took = annotate(reader, batch);
    commandsMs += took.commandsMs;
    repliesMs += took.repliesMs;
  }
  const perSecond = (ms) => (count / ms) * 1000;
  return { bare: perSecond(bareMs), replies: perSecond(repliesMs), both: perSecond(commandsMs + repliesMs) };
}

/** The last tenth of a long session beside its first: the cost of a reply does not grow with what was said before. */
function measureGrowth(all) {
  const reader = newSession();
  const tenth = Math.floor(all.length / 2);
  const takeMs = (some) => some.reduce((sum, batch) => sum + annotate(reader, batch).repliesMs, 0);
  takeMs(all.slice(0, tenth));
  const earlyMs = takeMs(all.slice(0, tenth));
  for (let i = 0; i < 6; i++) takeMs(all);
  return takeMs(all.slice(0, tenth)) / earlyMs;
}

const withBody = process.argv[2] !== 'replies';
const chunk = octetsOf(Array.from({ length: 850 }, (_, i) => `${i} `.padEnd(75, 'lorem ipsum ')));

/** Octets per second of a letter of 128 MiB that comes in chunks of 64 KiB. */
function measureBody(opening, ending) {
  const reader = opening();
  const chunks = Math.ceil((128 * 2 ** 20) / chunk.length);
  const ms = time(() => {
    for (let i = 0; i < chunks; i++) reader.push('server', chunk);
    reader.push('server', ending(chunks * chunk.length));
  });
  return ((chunks * chunk.length) / ms) * 1000;
}

function retr() {
  const reader = new ConversationReader(dialects.pop3.begin());
  const says = ['+OK ready', '+OK', '+OK', '+OK 1 message'];
  const asks = ['USER alice', 'PASS practice-code', 'RETR 1'];
  says.forEach((line, i) => {
    reader.push('server', octetsOf([line]));
    if (asks[i]) reader.push('client', octetsOf([asks[i]]));
  });
  reader.push('server', octetsOf(['Subject: long', '']));
  return reader;
}

const all = makeBatches();
/** The same replies as one stream. */
const stream = Buffer.concat(all.map(({ replies }) => replies));
const best = { bare: 0, replies: 0, both: 0, ratio: 0, body: 0, growth: Infinity };
for (let round = 0; round < rounds; round++) {
  const { bare, replies, both } = measureReplies(all);
  best.ratio = Math.max(best.ratio, replies / bare);
  best.bare = Math.max(best.bare, bare);
  best.replies = Math.max(best.replies, replies);
  best.both = Math.max(best.both, both);
  if (withBody)
    best.body = Math.max(
      best.body,
      measureBody(retr, () => octetsOf(['.'])),
    );
  best.growth = Math.min(best.growth, measureGrowth(all));
}
console.log(best);
