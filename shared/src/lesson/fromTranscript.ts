// A transcript as the first draft of a lesson: each command a step, each reply a proposed check, what was typed the solution,
// what was written beside it the prose. What the transcript does not hold (passwords) is typed as on the practice server. Makes text; who writes the lesson goes
// on from there.

import { visible } from '../charset.ts';
import { fromLatin1, fromUtf8, joinOctets, toLatin1 } from '../octets.ts';
import { conversationOf } from '../transcript/conversation.ts';
import type { TranscriptTurn } from '../transcript/conversation.ts';
import { typedFor } from '../transcript/double/standIn.ts';
import type { Comment } from '../transcript/document.ts';
import type { PublicEvent, Target } from '../transcript/event.ts';
import { isPracticeName } from '../practiceName.ts';
import { fittingComments, withComments } from './commentProse.ts';
import type { TurnFact } from './facts.ts';
import { factsOf } from './factsOf.ts';
import type { ByLanguage } from './lesson.ts';
import { verbs } from './vocabulary.ts';

/** Of a long conversation the beginning: no lesson has more steps. */
const stepsMax = 50;
/** Lines of one step: a letter is longer only where it was pasted. */
const linesMax = 400;
const quotedMax = 120;

/** Who answers on the practice server in the words of a provider. */
const personas: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:163\.com|126\.com|yeah\.net)$/, 'coremail'],
  [/(?:^|\.)(?:qq\.com|foxmail\.com)$/, 'qq'],
  [/(?:^|\.)(?:gmail\.com|googlemail\.com)$/, 'gmail'],
  [/(?:^|\.)(?:outlook\.com|office365\.com|hotmail\.com|live\.com)$/, 'exchange'],
];

interface DraftStep {
  readonly title: ByLanguage;
  readonly prose: ByLanguage;
  readonly checks: readonly string[];
  readonly typed: readonly string[];
}

/**
 * The text of the lesson; it has no problems, and whether its solution passes it is for the practice server to say.
 * @param comments what was written beside its turns
 */
export function lessonFrom(log: readonly PublicEvent[], comments: readonly Comment[] = []): string {
  const { turns } = conversationOf(log);
  const target = targetOf(log);
  const facts = factsOf([{ events: log, byProgram: false }], {}, {}).sessions[0]?.turns ?? [];
  const factFor = new Map(facts.map((fact) => [fact.turn, fact]));
  const written = fittingComments(comments);
  const steps: DraftStep[] = [];
  let group: { turn: TranscriptTurn; fact: TurnFact }[] = [];
  const finish = (): void => {
    if (group.length > 0 && steps.length < stepsMax) {
      const step = stepOf(group, target);
      const own = written.filter(({ turn }) => group.some((each) => each.turn.turn === turn));
      steps.push({ ...step, prose: withComments(step.prose, own) });
    }
    group = [];
  };
  for (const turn of turns) {
    const fact = factFor.get(turn.turn);
    if (!fact) continue;
    const last = group.at(-1)?.fact;
    // The lines of a login belong together: each but the first answers a challenge.
    if (!(last?.replyClass === 'goOn' && last.verb !== '' && last.verb === fact.verb)) finish();
    group.push({ turn, fact });
  }
  finish();
  // Somebody connected, and nothing was said.
  if (steps.length === 0) steps.push(stepOf([], target));
  return [...frontOf(target, steps.length), ...steps.flatMap(linesOf)].join('\n');
}

/** Where the lesson leads, as it is typed. A double stands for another server. */
function targetOf(log: readonly PublicEvent[]): Target {
  const open = log.find((event) => event.kind === 'open');
  const target = open?.kind === 'open' ? (open.double?.of ?? open.target) : undefined;
  const isTyped = target && /^[A-Za-z0-9.-]{1,253}$/.test(target.host);
  return isTyped ? target : { host: 'practice', port: target?.port ?? 25, security: target?.security ?? 'plain' };
}

function frontOf({ host, port }: Target, steps: number): readonly string[] {
  const isPractice = isPracticeName(host);
  const persona = personas.find(([name]) => name.test(host.toLowerCase()))?.[1] ?? 'practice';
  const id = `from-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60).replace(/-+$/, '');
  return [
    '---',
    `id: ${id}`,
    `title: { en: "A conversation with ${host}", zh: "和 ${host} 对话" }`,
    `time: ${Math.max(5, Math.min(60, steps * 2))}`,
    ...(isPractice ? [] : [`target: practice persona=${persona} as=${host}:${port}`]),
    'lint: after',
    '---',
    '',
  ];
}

function stepOf(
  group: readonly { readonly turn: TranscriptTurn; readonly fact: TurnFact }[],
  target: Target,
): DraftStep {
  const [first] = group;
  const last = group.at(-1)?.fact;
  const reply = visible(last?.reply ?? '').slice(0, quotedMax);
  if (!first || first.fact.turn === 0) {
    const { host, port, security } = target;
    const opener = security === 'tls' ? `openssl s_client -connect ${host}:${port}` : `telnet ${host} ${port}`;
    const checks = last?.code === undefined ? [] : [`banner ${last.code}`];
    return { title: { en: 'Connect', zh: '连接' }, prose: typing([opener], reply), checks, typed: [opener] };
  }
  const { verb } = first.fact;
  const typed = group.flatMap(({ turn }) => typedIn(turn)).slice(0, linesMax);
  if (verb === 'END') {
    const prose = {
      en: `Type the letter, and a line with nothing but a dot behind it.${saidBy(reply, ' The server says ', '.')}`,
      zh: `写信，最后单独一行只写一个点。${saidBy(reply, '服务器回答 ', '。')}`,
    };
    return { title: { en: 'Write the letter', zh: '写信' }, prose, checks: checksOf(verb, last), typed };
  }
  const named =
    verb === ''
      ? visible(typed[0] ?? '')
          .replace(/["{},]/g, '')
          .trim()
          .slice(0, 40)
      : verb;
  const title = { en: named || 'Next line', zh: named || '下一行' };
  return { title, prose: typing(typed, reply), checks: checksOf(verb, last), typed };
}

/** One check that the reply fulfils; none where nothing was answered. */
function checksOf(verb: string, fact: TurnFact | undefined): readonly string[] {
  const { code } = fact ?? {};
  if (code === undefined) return [];
  const name = verb.split(' ').at(-1) ?? '';
  return [verbs.includes(name) ? `reply ${code} to ${name}` : `seen ${code}`];
}

function typing(lines: readonly string[], reply: string): ByLanguage {
  const shown = lines.slice(0, 10).map((line) => `${code(line)}{type}`);
  return {
    en: `Type ${shown.join(', then ')}.${saidBy(reply, ' The server says ', '.')}`,
    zh: `输入 ${shown.join('，再输入 ')}。${saidBy(reply, '服务器回答 ', '。')}`,
  };
}

function saidBy(reply: string, before: string, behind: string): string {
  return reply === '' ? '' : `${before}${code(reply)}${behind}`;
}

/** Inline code of Markdown, whatever signs are in it (CommonMark §6.1). */
function code(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return '` `';
  const marks = marksAround(shown, 1);
  const room = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return marks + room + shown + room + marks;
}

/** More of them than stand together in the text. */
function marksAround(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** What the client said in a turn, line by line; masks are typed as on the practice server. */
function typedIn({ units }: TranscriptTurn): readonly string[] {
  const client = units.filter(({ from }) => from === 'client');
  const typed = client.map((unit, at) => {
    // Withheld as a whole: somebody typed a password where none was asked for.
    if (unit.withheld) return fromLatin1('practice-code\r\n');
    const next = client[at + 1];
    const literal = next?.frame === 'octets' ? typedFor(next, 0, true).length : 0;
    return typedFor(unit, literal, units.indexOf(unit) + 1 !== units.indexOf(next ?? unit));
  });
  const octets = joinOctets(typed);
  const text = fromUtf8(octets) ?? toLatin1(octets);
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map(visible);
}

function linesOf({ title, prose, checks, typed }: DraftStep): readonly string[] {
  const marks = marksAround(typed.join('\n'), 3);
  return [
    `## { en: "${title.en}", zh: "${title.zh}" }`,
    '',
    ':::en',
    prose.en,
    ':::',
    '',
    ':::zh',
    prose.zh,
    ':::',
    '',
    ...(checks.length === 0 ? [] : ['```check', ...checks.map((check) => `- ${check}`), '```', '']),
    `${marks}solution`,
    ...typed,
    marks,
    '',
  ];
}
