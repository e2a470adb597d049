// How fast replies are annotated, beside a bare split of the same octets in the same run. Prints a table; exits with 1
// when a promised ratio is missed. Runs what the server runs: the compiled shared/.
//
// Replies: one session of pipelined commands, whose replies are 80 % 2xx/3xx and 20 % samples of provider wording. Only
// the reading of the replies is timed, because the bare split sees the same octets and no commands; what it costs with
// its commands is a second figure. Bodies: a letter after RETR, and one in an IMAP literal.
import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import { providerRules } from '@mailterm/shared/providers/rules/index';
import { ConversationReader } from '@mailterm/shared/reader';

/** What is promised: of the bare split's replies, of a GiB/s, and how much dearer the end of a long session may be. */
const promised = { replies: 0.1, body: 0.5, growth: 1.5 };
/** Commands that are under way at once; the machine keeps their queue. */
const pipelined = 100;
const batches = 1000;
const rounds = 7;
const bodyOctets = 256 * 2 ** 20;

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

function octetsOf(lines) {
  return fromLatin1(lines.map((line) => `${line}\r\n`).join(''));
}

/** Batches of a hundred replies: each fifth is the next provider sample, the last but one is the 354 of a letter. */
function makeBatches() {
  const samples = providerRules
    .filter(({ protocol, sample }) => protocol === 'smtp' && /^[45]/.test(sample.lines[0]))
    // 421 ends a conversation, and nothing can be said after it.
    .filter(({ sample }) => !sample.lines[0].startsWith('421'))
    .map(({ sample }) => sample.lines.join('\r\n'));
  const isData = (i) => i === pipelined - 2;
  let next = 0;
  return Array.from({ length: batches }, () => {
    const replies = Array.from({ length: pipelined }, (_, i) => {
      if (isData(i)) return '354 End data with <CR><LF>.<CR><LF>';
      return i % 5 === 4 ? samples[next++ % samples.length] : accepted[i % accepted.length];
    });
    // A 354 makes a letter of what follows: DATA comes last, and the last reply is the answer to the letter.
    const typed = replies.slice(0, -1).map((_, i) => (isData(i) ? 'DATA' : commands[i % commands.length]));
    return { typed: octetsOf([...typed, 'Subject: hi', '', 'hello', '.']), replies: octetsOf(replies) };
  });
}

/** What a program does that only takes replies apart: decode, cut at CRLF, one pattern, an object for each reply. */
function splitBare(octets) {
  const replies = [];
  for (const line of new TextDecoder().decode(octets).split('\r\n')) {
    const found = /^(\d{3})([ -])(.*)$/.exec(line);
    if (found) replies.push({ code: found[1], separator: found[2], rest: found[3] });
  }
  return replies;
}

function newSession() {
  const reader = new ConversationReader(dialects.smtp.begin());
  reader.push('server', octetsOf(['220 mx.example ESMTP']));
  reader.push('client', octetsOf(['EHLO client.example']));
  reader.push('server', octetsOf(['250-mx.example', '250-SIZE 52428800', '250 PIPELINING']));
  return reader;
}

function time(work) {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}

/** Milliseconds that batches take in one reader. */
function annotate(reader, some) {
  const took = { commandsMs: 0, repliesMs: 0 };
  for (const { typed, replies } of some) {
    took.commandsMs += time(() => reader.push('client', typed));
    took.repliesMs += time(() => reader.push('server', replies));
  }
  return took;
}

/** The last tenth of a session of half a million replies beside its first: what a reply costs must not grow. */
function measureGrowth(all) {
  const tenth = all.slice(0, all.length / 2);
  const reader = newSession();
  annotate(reader, tenth);
  const early = annotate(reader, tenth).repliesMs;
  for (let i = 0; i < 3; i++) annotate(reader, all);
  return annotate(reader, tenth).repliesMs / early;
}

/** A conversation as lines, `C` or `S` first, up to the beginning of a body. */
function talk(dialect, lines) {
  const reader = new ConversationReader(dialects[dialect].begin());
  for (const line of lines) reader.push(line.startsWith('S') ? 'server' : 'client', octetsOf([line.slice(2)]));
  return reader;
}

const chunk = octetsOf(Array.from({ length: 850 }, (_, i) => `${i} `.padEnd(75, 'lorem ipsum ')));
const chunks = Math.ceil(bodyOctets / chunk.length);

const login = {
  pop3: ['S +OK ready', 'C USER alice', 'S +OK', 'C PASS practice-code', 'S +OK'],
  imap: ['S * OK ready', 'C a LOGIN alice practice-code', 'S a OK', 'C b SELECT INBOX', 'S b OK [READ-WRITE]'],
};

const bodies = {
  'RETR (POP3)': () => talk('pop3', [...login.pop3, 'C RETR 1', 'S +OK', 'S Subject: long', 'S ']),
  'literal (IMAP)': () =>
    talk('imap', [...login.imap, 'C c FETCH 1 BODY[]', `S * 1 FETCH (BODY[] {${chunks * chunk.length}}`]),
};

/** GiB per second of a letter that comes in chunks of 64 KiB. */
function measureBody(begin) {
  const reader = begin();
  const ms = time(() => {
    for (let i = 0; i < chunks; i++) reader.push('server', chunk);
  });
  return (chunks * chunk.length) / 2 ** 30 / (ms / 1000);
}

const all = makeBatches();
const stream = Buffer.concat(all.map(({ replies }) => replies));
const count = all.length * pipelined;

/** The best of several rounds, because whatever else the machine does can only slow one down. */
const bestMs = { bare: Infinity, replies: Infinity, both: Infinity };
annotate(newSession(), all); // a server that runs is warm
for (let round = 0; round < rounds; round++) {
  const { commandsMs, repliesMs } = annotate(newSession(), all);
  bestMs.bare = Math.min(
    bestMs.bare,
    time(() => splitBare(stream)),
  );
  bestMs.replies = Math.min(bestMs.replies, repliesMs);
  bestMs.both = Math.min(bestMs.both, commandsMs + repliesMs);
}
const perSecond = (ms) => `${Math.round((count / ms) * 1000)} replies/s`;
const mib = (ms) => `${(stream.length / 2 ** 20 / (ms / 1000)).toFixed(0)} MiB/s`;
const ratio = bestMs.bare / bestMs.replies;
const growth = Math.min(...[0, 1].map(() => measureGrowth(all)));

const rows = [
  ['bare split', `${perSecond(bestMs.bare)}, ${mib(bestMs.bare)}`, ''],
  [
    'annotated',
    `${perSecond(bestMs.replies)}, ${mib(bestMs.replies)}`,
    `${ratio.toFixed(3)} of the bare split; at least ${promised.replies}`,
  ],
  ['annotated with commands', perSecond(bestMs.both), ''],
  ['end of a long session', `${growth.toFixed(2)} of the cost at its beginning`, `at most ${promised.growth}`],
];
let isKept = ratio >= promised.replies && growth <= promised.growth;
for (const [name, begin] of Object.entries(bodies)) {
  const speed = Math.max(...[0, 1, 2].map(() => measureBody(begin)));
  rows.push([`body, ${name}`, `${speed.toFixed(2)} GiB/s`, `at least ${promised.body}`]);
  isKept &&= speed >= promised.body;
}
for (const [name, figure, remark] of rows) {
  process.stdout.write(`${name.padEnd(26)}${figure.padEnd(36)}${remark}\n`);
}
if (!isKept) {
  process.stdout.write('A promise is not kept.\n');
  process.exitCode = 1;
}
