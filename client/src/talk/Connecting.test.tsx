// A server that does not answer at all: after three seconds the page says why that is so, and not before.

import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Session } from '../session/model.ts';
import { SpeechProvider } from '../ui/language.tsx';
import english from '../words/en.ts';
import { speechOf } from '../words/speech.ts';
import { Connecting } from './Connecting.tsx';

const speech = speechOf({ language: 'en', words: english, reasons: {}, dialects: {} });

function show(port: number, over: Partial<Session> = {}) {
  const target = { host: 'mx.example', port, security: 'plain' } as const;
  const session: Session = { id: 1, phase: 'connecting', target, state: '', nextClient: { kind: 'line' }, entries: [] };
  return (
    <SpeechProvider value={speech}>
      <Connecting session={{ ...session, ...over }} />
    </SpeechProvider>
  );
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number): void => {
  act(() => void vi.advanceTimersByTime(ms));
};

it('is explained after three seconds, and counted on', () => {
  render(show(587));
  wait(2_900);
  expect(screen.queryByText(/has not answered/)).toBeNull();
  wait(200);
  expect(screen.getByText(/mx\.example:587 has not answered for 3 s/)).toBeTruthy();
  expect(screen.queryByText(/Port 25 is closed/)).toBeNull();
  wait(4_000);
  expect(screen.getByText(/for 7 s/)).toBeTruthy();
});

it('names what mostly becomes of port 25', () => {
  render(show(25));
  wait(3_100);
  expect(screen.getByText(/Port 25 is closed/)).toBeTruthy();
});

it('is silent once the server is reached, or the way to Mailterm is gone', () => {
  const { rerender } = render(show(25));
  wait(3_100);
  rerender(show(25, { phase: 'open' }));
  expect(screen.queryByText(/has not answered/)).toBeNull();
  rerender(show(25, { away: true }));
  wait(5_000);
  expect(screen.queryByText(/has not answered/)).toBeNull();
});
