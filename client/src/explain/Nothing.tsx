// The explanation before anything was said: what this side is for, and the signs that the conversation uses.

import type { ReplyClass, Side } from '@mailterm/shared/dialect';
import { classGlyphs } from '@mailterm/shared/replyClass';
import { useSpeech } from '../ui/language.tsx';
import styles from './Nothing.module.css';

const speakers: readonly (readonly [string, Side | 'tool'])[] = [
  ['▸', 'client'],
  ['◂', 'server'],
  ['·', 'tool'],
];

const replyClasses: readonly ReplyClass[] = ['done', 'goOn', 'tryLater', 'no'];

/** The empty state. */
export function Nothing() {
  const { word } = useSpeech();
  return (
    <div className={styles.nothing}>
      <h2>{word('explain.empty')}</h2>
      <p>{word('explain.emptyHint')}</p>
      <h3>{word('explain.legendSpeakers')}</h3>
      <ul>
        {speakers.map(([sign, speaker]) => (
          <li key={speaker}>
            <span aria-hidden="true">{sign}</span> {word(`speaker.${speaker}`)}
          </li>
        ))}
      </ul>
      <h3>{word('explain.legendReplies')}</h3>
      <ul>
        {replyClasses.map((replyClass) => (
          <li key={replyClass} data-class={replyClass}>
            {classGlyphs[replyClass]} {word(`class.${replyClass}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
