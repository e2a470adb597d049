// Holds a dialog with a server over a stream and writes down what both sides said. Works with streams in memory, where
// silence is certain after a few turns of the event loop.

import type { Duplex } from 'node:stream';

/** Turns of the event loop without an octet after which nothing more will come. */
const quietTurns = 8;

/** One open connection of a test. */
export class Dialog {
  readonly stream: Duplex;
  #received = '';
  #taken = 0;
  ended = false;
  closed = false;

  constructor(stream: Duplex | undefined) {
    if (stream === undefined) throw new Error('Cannot hold a dialog: nobody listens there');
    this.stream = stream;
    stream.setEncoding('latin1');
    stream.on('data', (text: string) => (this.#received += text));
    stream.on('end', () => (this.ended = true));
    stream.on('close', () => (this.closed = true));
    stream.on('error', () => undefined);
  }

  /** Everything received so far, one character for each octet. */
  get received(): string {
    return this.#received;
  }

  /** Waits until the server is silent, and returns what it has said since the last time. */
  async hear(): Promise<string> {
    for (let quiet = 0; quiet < quietTurns; quiet++) {
      const before = this.#received.length;
      await new Promise(setImmediate);
      if (this.#received.length > before) quiet = -1;
    }
    const heard = this.#received.slice(this.#taken);
    this.#taken = this.#received.length;
    return heard;
  }

  /** Sends octets (one character each) as they are, and hears the answer. */
  send(octets: string): Promise<string> {
    this.stream.write(octets, 'latin1');
    return this.hear();
  }

  /** Sends one line and returns the lines of the answer without their line ends. */
  async say(line: string): Promise<readonly string[]> {
    return linesOf(await this.send(`${line}\r\n`));
  }

  /** Sends several lines, each after the answer to the one before, and returns the last answer. */
  async sayAll(...lines: readonly string[]): Promise<readonly string[]> {
    let answer: readonly string[] = [];
    for (const line of lines) answer = await this.say(line);
    return answer;
  }
}

/**
 * Says the `C: ` lines of a script one after the other.
 * @returns the script as it really went: the same `C: ` lines, and `S: ` lines with what the server said
 */
export async function hold(dialog: Dialog, script: string): Promise<string> {
  const lines = script.trim().split('\n');
  const heard: string[] = server(await dialog.hear());
  for (const line of lines.filter((each) => each.startsWith('C:'))) {
    heard.push(line, ...server(await dialog.send(`${line.slice(3)}\r\n`)));
  }
  return heard.join('\n');
}

function server(octets: string): string[] {
  return linesOf(octets).map((line) => `S: ${line}`);
}

function linesOf(octets: string): string[] {
  const lines = octets.split('\r\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
