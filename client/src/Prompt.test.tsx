// Enter, chips and suggestions against a real session store: what leaves the page, and what does not.

import { useRef } from 'react';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { toLatin1 } from '@mailterm/shared/octets';
import type { Link, LinkOptions } from './link/socket.ts';
import { Prompt } from './Prompt.tsx';
import type { PromptHandle } from './Prompt.tsx';
import { loadGrammar } from './prompt/load.ts';
import { SessionStore } from './session/store.ts';
import { useSessions } from './session/useSessions.ts';
import { SpeechProvider } from './ui/language.tsx';
import english from './words/en.ts';
import englishTalk from './words/talk/en.ts';
import { speechOf } from './words/speech.ts';

const speech = speechOf({ language: 'en', words: english, talk: englishTalk, reasons: {}, dialects: {} });

const noClaims = { all: [], add: () => undefined, remove: () => undefined };

/** What the store asked of its lines, in order. */
let asked: string[];
let handlers: Omit<LinkOptions, 'url' | 'page'>;
let store: SessionStore;

beforeAll(async () => void (await loadGrammar()));

beforeEach(() => {
  asked = [];
  store = new SessionStore((given) => {
    handlers = given;
    return {
      open: ({ host, port }) => asked.push(`open ${host}:${port}`),
      send: (line) => asked.push(`send ${toLatin1(line)}`),
      ack: () => undefined,
      note: () => undefined,
      accept: () => asked.push('accept'),
      leave: () => asked.push('leave'),
      resume: () => undefined,
      take: () => asked.push('take'),
      retry: () => undefined,
      keep: () => undefined,
      forget: () => undefined,
    } satisfies Link;
  }, noClaims);
});

afterEach(() => {
  cleanup();
  location.hash = '';
});

function Harness() {
  const { shown } = useSessions(store);
  const handle = useRef<PromptHandle>(null);
  return (
    <SpeechProvider value={speech}>
      <Prompt handle={handle} store={store} session={shown} chips="here" onEntered={vi.fn()} />
      <button type="button" onClick={() => handle.current?.type('MAIL FROM:<alice@163.com>')}>
        chip
      </button>
    </SpeechProvider>
  );
}

function input(): HTMLInputElement {
  return screen.getByRole('textbox');
}

/** Tells the page that its session is connected. */
async function connected(): Promise<void> {
  const target = { host: 'practice', port: 25, security: 'plain' } as const;
  await act(async () => {
    handlers.onMessage({ kind: 'event', event: { kind: 'open', seq: 0, atMs: 0, target, startedMs: 0 } });
    handlers.onMessage({ kind: 'event', event: { kind: 'connect', seq: 1, atMs: 2, address: 'practice', tookMs: 2 } });
    await new Promise((resolve) => setTimeout(resolve, 40));
  });
}

describe('the local prompt', () => {
  test('accepts its suggestion with Enter alone', async () => {
    render(<Harness />);
    expect(input().placeholder).toBe('telnet practice 25');
    await userEvent.type(input(), '{Enter}');
    expect(asked).toEqual(['open practice:25']);
  });

  test('is filled by a link, which connects to nothing', async () => {
    location.hash = '#telnet=smtp.163.com:25';
    render(<Harness />);
    await waitFor(() => expect(input().value).toBe('telnet smtp.163.com 25'));
    expect(asked).toEqual([]);
  });
});

describe('in a session', () => {
  test('Enter sends the line with its line end; a chip only types', async () => {
    render(<Harness />);
    await userEvent.type(input(), '{Enter}');
    await connected();
    await userEvent.click(screen.getByRole('button', { name: 'chip' }));
    expect(input().value).toBe('MAIL FROM:<alice@163.com>');
    expect(document.activeElement).toBe(input());
    expect(asked).toEqual(['open practice:25']);
    await userEvent.type(input(), '{Enter}');
    expect(asked).toEqual(['open practice:25', 'send MAIL FROM:<alice@163.com>\r\n']);
    expect(input().value).toBe('');
  });

  test('a bang runs a program in the page: its result is typed, nothing is sent', async () => {
    render(<Harness />);
    await userEvent.type(input(), '{Enter}');
    await connected();
    await userEvent.type(input(), '!echo -n alice | base64{Enter}');
    await waitFor(() => expect(input().value).toBe('YWxpY2U='));
    expect(asked).toEqual(['open practice:25']);
    expect(JSON.stringify(store.snapshot().shown.entries)).not.toContain('alice |');
    await userEvent.type(input(), '{Enter}');
    expect(asked).toEqual(['open practice:25', 'send YWxpY2U=\r\n']);
    // Any other line belongs to the server, whatever it begins with.
    await userEvent.type(input(), '!help{Enter}');
    expect(asked.at(-1)).toBe('send !help\r\n');
  });

  test('the keys for phones put signs where the caret stands', async () => {
    render(<Harness />);
    await userEvent.type(input(), 'alice163.com');
    input().setSelectionRange(5, 5);
    await userEvent.click(screen.getByRole('button', { name: '@' }));
    expect(input().value).toBe('alice@163.com');
    expect(input().selectionStart).toBe(6);
  });
});
