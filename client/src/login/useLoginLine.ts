// What the card of a login does: it makes the next line and puts it into the prompt, where the person sends it with Enter.
// The secret is read from its field at that moment, and the field is emptied; it is never part of the page's state.

import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Session } from '../session/model.ts';
import { answerOf, needsSecret, obstacleTo } from './answer.ts';
import type { LoginFacts, Obstacle } from './answer.ts';
import { sentUnits } from './attempt.ts';
import type { LoginMoment } from './attempt.ts';
import type { Mechanism } from './mechanisms.ts';

export interface LoginLineProps {
  readonly session: Session;
  readonly moment: LoginMoment;
  /** Puts a line into the prompt. Never sends it. */
  readonly onType: (line: string) => void;
}

interface Fields {
  readonly user: string;
  readonly secret: RefObject<HTMLInputElement | null>;
}

/** The line that is next, and how to put it into the prompt. */
export function useLoginLine({ session, moment, onType }: LoginLineProps, { user, secret }: Fields) {
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [serverSignature, setServerSignature] = useState<string>();
  const [nonce, setNonce] = useState(newNonce);
  const [attempting, setAttempting] = useState(false);
  const pending = usePending({ session, moment, onType });
  const latest = useRef(moment);
  useEffect(() => {
    latest.current = moment;
  });
  // RFC 5802 §5.1: a nonce is used once, and what one login has proved says nothing about the next.
  if (attempting !== (moment.kind !== 'offered')) {
    setAttempting(moment.kind !== 'offered');
    setServerSignature(undefined);
    setNonce(newNonce());
    setObstacle(undefined);
  }
  const known = factsOf(session, moment, { user, nonce, serverSignature });

  const type = (line: string) => {
    setObstacle(undefined);
    pending.put();
    onType(line);
  };
  const putAnswer = async (mechanism: Mechanism): Promise<Obstacle | undefined> => {
    const facts = { ...known, secret: secret.current?.value ?? '' };
    const why = obstacleTo(mechanism, facts);
    setObstacle(why);
    if (why) return why;
    if (needsSecret(mechanism, facts.answers) && secret.current) secret.current.value = '';
    const answer = await answerOf(mechanism, facts);
    // The server may have ended the login while the hashes were made.
    if (!isSame(latest.current, moment)) return undefined;
    if (answer.kind === 'cannot') {
      setObstacle(answer.why);
      return answer.why;
    }
    if (answer.serverSignature !== undefined) setServerSignature(answer.serverSignature);
    type(answer.line);
    return undefined;
  };
  return { known, obstacle, isPut: pending.isPut, type, putAnswer };
}

function factsOf(
  { target }: Session,
  moment: LoginMoment,
  own: Pick<LoginFacts, 'user' | 'nonce'> & { readonly serverSignature: string | undefined },
): Omit<LoginFacts, 'secret'> {
  const { user, nonce, serverSignature } = own;
  const asked = moment.kind === 'asked' ? moment : { challenge: '', answers: 0, first: undefined };
  return {
    user,
    nonce,
    challenge: asked.challenge,
    answers: asked.answers,
    host: target?.host ?? '',
    port: target?.port ?? 0,
    ...(asked.first !== undefined && { first: asked.first }),
    ...(serverSignature !== undefined && { serverSignature }),
  };
}

function isSame(a: LoginMoment, b: LoginMoment): boolean {
  return a.kind === 'asked' && b.kind === 'asked' && a.answers === b.answers && a.challenge === b.challenge;
}

/** 144 random bits as signs that may stand in a nonce (RFC 5802 §7). They need no secure context. */
function newNonce(): string {
  const octets = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...octets));
}

/**
 * A line that waits in the prompt for Enter. Where its login ends before, it is taken out again: sent later it would be read
 * as a command, and its secret would stand in the server's log.
 */
function usePending({ session, moment, onType }: LoginLineProps) {
  const [put, setPut] = useState<{ readonly sent: number; readonly isAnswer: boolean }>();
  const sent = sentUnits(session);
  const isPut = put?.sent === sent;
  const isAnswer = isPut && put.isAnswer;
  const isStale = isAnswer && moment.kind !== 'asked';
  const live = useRef({ isAnswer, onType });
  useEffect(() => {
    live.current = { isAnswer, onType };
  });
  useEffect(() => {
    if (isStale) live.current.onType('');
  }, [isStale]);
  useEffect(
    () => () => {
      if (live.current.isAnswer) live.current.onType('');
    },
    [],
  );
  return { isPut, put: () => setPut({ sent, isAnswer: moment.kind === 'asked' }) };
}
