// Lines that are held before they go: one sentence why, one more Enter to send them as they are. Nothing is changed that the
// person did not ask for. A change of the line lets go of it.

import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Finding, Saying } from '@mailterm/shared/dialect';
import { lessonRules } from '../lessons/rules.ts';
import type { Guess } from '../lessons/rules.ts';
import { unescaped } from './escapes.ts';
import type { DeskProps } from './handle.ts';
import { useLint } from './useLint.ts';

/** Why a line is held. */
export type Held =
  /** A mistake that was found in it. */
  | { readonly kind: 'fixIt' | 'ask'; readonly line: string; readonly saying: Saying; readonly fix?: string }
  /** It is typed as octets. */
  | { readonly kind: 'octets'; readonly line: string; readonly count: number }
  | { readonly kind: 'broken'; readonly line: string; readonly escape: string }
  /** A lesson asks which code will answer it. */
  | { readonly kind: 'guess'; readonly line: string; readonly guess: Guess };

export interface Hold {
  readonly held: Held | undefined;
  /** The line was changed as it was asked to be. */
  readonly isFixed: boolean;
  /** A habit that works, in the line that was sent last. */
  readonly told: Finding | undefined;
  /** True when the key was an answer. */
  key(event: KeyboardEvent): boolean;
  /** Enter: true when the line does not go as it is. */
  enter(line: string): boolean;
  /** The line was changed by typing: it is another one, even where it comes to be the same. */
  changed(): void;
  send(): void;
  fix(): void;
  /** Answers what a lesson asks; the line waits for its Enter. */
  guess(code: string): void;
  letGo(): void;
}

/**
 * @param props whose line it is
 * @param escapes the line is typed as octets
 */
export function useHold(props: DeskProps, escapes: boolean): Hold {
  const { editor, input, onText, onConfirm } = props;
  const [since, setSince] = useState<Held>();
  const [fixed, setFixed] = useState<string>();
  const lint = useLint(props);
  const held = since?.line === editor.text ? since : undefined;
  const letGo = () => {
    setSince(undefined);
    input.current?.focus();
  };
  const sendOctets = (line: string) => {
    const typed = unescaped(line);
    if (typed.kind === 'octets' && typed.octets.length > 0) onConfirm(typed.octets);
  };
  const send = () => {
    if (!held || held.kind === 'broken' || held.kind === 'guess') return;
    letGo();
    if (held.kind === 'octets') sendOctets(held.line);
    else onConfirm();
  };
  const fix = () => {
    if (!held || !('fix' in held) || held.fix === undefined) return;
    setSince(undefined);
    setFixed(held.fix);
    onText(held.fix);
  };
  const guess = (code: string) => {
    if (held?.kind === 'guess') held.guess.choose(code);
    letGo();
  };
  const enter = (line: string): boolean => {
    // The one Enter that holding costs. What asks is answered by a key of its own, and Enter means no.
    if (held?.kind === 'fixIt') {
      setSince(undefined);
      return false;
    }
    if (held?.kind === 'guess') return true;
    if (held) {
      if (held.kind === 'octets') send();
      else letGo();
      return true;
    }
    const isOctets = escapes && props.session.phase === 'open';
    const why = asked(line, props.session) ?? (isOctets ? asOctets(line) : lint.hold(line));
    setSince(why);
    return why !== undefined;
  };
  const key = ({ key: name, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean => {
    if (!held || ctrlKey || altKey || metaKey) return false;
    const canFix = 'fix' in held && held.fix !== undefined;
    const answer = held.kind === 'ask' ? answers[name.toLowerCase()] : undefined;
    const code = held.kind === 'guess' ? held.guess.choices[Number(name) - 1] : undefined;
    if (code !== undefined) guess(code);
    else if (name === 'Escape' || answer === 'no') letGo();
    else if (name === 'Tab' && !shiftKey && canFix) fix();
    else if (answer === 'yes') send();
    else return false;
    return true;
  };
  return {
    held,
    isFixed: fixed === editor.text && fixed !== undefined,
    told: lint.told,
    changed: () => setSince(undefined),
    key,
    enter,
    send,
    fix,
    guess,
    letGo,
  };
}

/** What a lesson asks first. */
function asked(line: string, session: DeskProps['session']): Held | undefined {
  const guess = lessonRules()?.guess(line, session);
  return guess && { kind: 'guess', line, guess };
}

function asOctets(line: string): Held | undefined {
  const typed = unescaped(line);
  if (typed.kind === 'broken') return { kind: 'broken', line, escape: typed.escape };
  return { kind: 'octets', line, count: typed.octets.length };
}

const answers: Readonly<Record<string, 'yes' | 'no'>> = { y: 'yes', n: 'no' };
