// The file of a lesson for tests, whole and with one line changed, and what is told of it.

import type { Lesson } from '../src/lesson/lesson.ts';
import { parseLesson } from '../src/lesson/parse.ts';
import { loadLessonWords } from '../src/lesson/words/index.ts';

/** A file in which every block stands. */
export const good = `---
id: smtp-by-hand
title: { en: "Send, zh: by hand", zh: 手工发送一封邮件 }
time: 15
target: practice persona=coremail as=smtp.163.com:25,smtp.163.com:465   # two places
lint: before
---
## { en: Say hello, zh: 打招呼 }
:::en
Connect.

\`\`\`
:::
\`\`\`
:::
:::zh
连接。
:::
\`\`\`check
- banner 220
any:
- reply 250 to EHLO|HELO      # either
- cmd MAIL where contains "a # b"
not:
- seen D04
\`\`\`
\`\`\`hint S09
en: HELO needs
  a name.
zh: 要写名字。
\`\`\`
\`\`\`predict at=RCPT nobody@lab.test
choices: [250, 550]
\`\`\`
\`\`\`question why
en: Why?
zh: 为什么？
\`\`\`
\`\`\`answer why
because
\`\`\`
\`\`\`solution

telnet smtp.163.com 25

.
\`\`\`
`;

export const lines = good.split('\n');

/** The file with one line changed, or without it. */
export function withLine(line: number, text?: string): string {
  return [...lines.slice(0, line - 1), ...(text === undefined ? [] : [text]), ...lines.slice(line)].join('\n');
}

/** The lesson of a file that is one. */
export function read(text: string): Lesson {
  const parsed = parseLesson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.lesson;
}

const words = await loadLessonWords('en');

/** What is wrong with a file, in English. */
export function told(text: string): readonly string[] {
  const parsed = parseLesson(text);
  return parsed.ok ? [] : parsed.problems.map((problem) => words.tell(problem));
}
