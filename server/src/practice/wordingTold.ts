// The words of a practice server as the page is told of them, each with the place that it comes from.

import type { WordedReply, WordingTold } from '@mailterm/shared/wire/wording';
import type { Template } from './hosts/wording.ts';
import { personaOf } from './zone.ts';

/** The replies of the persona that answers to a name, or undefined where none does. */
export function tellWording(host: string): WordingTold | undefined {
  const persona = personaOf(host);
  if (persona === undefined) return undefined;
  const repliesOf = (protocol: WordedReply['protocol'], templates: readonly Template[]): WordedReply[] =>
    templates.map(({ lines, source }) => ({ protocol, lines, source }));
  const { smtp, pop3, imap } = persona;
  return {
    replies: [
      ...(smtp ? repliesOf('smtp', Object.values(smtp.wording)) : []),
      ...(pop3 ? repliesOf('pop3', Object.values(pop3.wording)) : []),
      ...(imap ? repliesOf('imap', Object.values(imap.wording)) : []),
    ],
  };
}
