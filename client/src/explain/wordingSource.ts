// Where the words of a practice server's reply come from: the line is found among the templates of its persona. Pure.

import type { WordedReply, WordingSource } from '@mailterm/shared/wire/wording';

/** More of a line is not looked at. */
const lineLengthMax = 1024;

/** The source of the template that fits a line best: with the most words of its own. Undefined where none fits. */
export function sourceOfLine(
  replies: readonly WordedReply[],
  protocol: string | undefined,
  line: string,
): WordingSource | undefined {
  const text = plainLine(line.slice(0, lineLengthMax), protocol);
  let best: { readonly source: WordingSource; readonly words: number } | undefined;
  for (const reply of replies) {
    if (reply.protocol !== protocol) continue;
    for (const template of reply.lines) {
      const words = template.replaceAll(/\{\w+\}/g, '').length;
      if (words > (best?.words ?? 0) && patternOf(template).test(text)) best = { source: reply.source, words };
    }
  }
  return best?.source;
}

/** The line as templates have it: without the dash of RFC 5321 §4.2.1, without the tag of RFC 9051 §2.2.1. */
function plainLine(line: string, protocol: string | undefined): string {
  if (protocol === 'smtp') return line.replace(/^(\d{3})-/, '$1 ');
  return protocol === 'imap' ? line.replace(/^[^*+\s]\S* (?=(?:OK|NO|BAD) )/, '') : line;
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.{0,300}')}$`);
}
