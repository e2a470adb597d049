// A bare IMAP client for tests that look at the octets of a server: it says a command, and reads the answers as trees.

import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A word in any of its forms (atom, quoted string, literal), NIL as `null`, or a list. */
export type Tree = string | null | readonly Tree[];

export class RawImap {
  readonly #socket: Socket;
  #received = '';
  #told: () => void = () => undefined;
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('latin1').on('data', (text: string) => {
      this.#received += text;
      this.#told();
    });
    socket.on('error', () => undefined);
  }

  static async open(port: number, user: string, password: string): Promise<RawImap> {
    const client = new RawImap(connect(port, '127.0.0.1'));
    await client.say(`LOGIN ${user} ${password}`);
    return client;
  }

  /** Says a command, with literals as `{5+}`, and returns everything up to its tagged answer, line by line. */
  async say(command: string): Promise<readonly (readonly Tree[])[]> {
    this.#count += 1;
    const tag = `t${this.#count}`;
    this.#socket.write(`${tag} ${command}\r\n`, 'latin1');
    const lines: (readonly Tree[])[] = [];
    for (;;) {
      const found = readLine(this.#received);
      if (found === undefined) {
        await new Promise<void>((resolve) => (this.#told = resolve));
        continue;
      }
      this.#received = this.#received.slice(found.length);
      lines.push(found.words);
      if (found.words[0] !== tag) continue;
      if (found.words[1] !== 'OK') throw new Error(`Cannot ${command.slice(0, 60)}: ${JSON.stringify(found.words)}`);
      return lines;
    }
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Reads one line with the literals in it; undefined when it is not there to its end. */
export function readLine(text: string): { readonly words: readonly Tree[]; readonly length: number } | undefined {
  const stack: Tree[][] = [[]];
  for (let at = 0; at < text.length;) {
    const top = stack[stack.length - 1] as Tree[];
    const rest = /\r\n| |\(|\)|\{(\d+)\}\r\n|"((?:[^"\\]|\\.)*)"|[^ ()\r\n[]*(?:\[[^\]]*\])?[^ ()\r\n]*/sy;
    rest.lastIndex = at;
    const [whole = '', size, quoted] = rest.exec(text) ?? [];
    if (whole === '') return undefined;
    at += whole.length;
    if (whole === '\r\n') return { words: stack[0] ?? [], length: at };
    if (whole === '(') stack.push([]);
    else if (whole === ')') (stack[stack.length - 2] ?? top).push(stack.pop() ?? []);
    else if (size !== undefined) {
      if (text.length < at + Number(size)) return undefined;
      top.push(text.slice(at, at + Number(size)));
      at += Number(size);
    } else if (quoted !== undefined) top.push(quoted.replace(/\\(.)/gs, '$1'));
    else if (whole !== ' ') top.push(whole === 'NIL' ? null : whole);
  }
  return undefined;
}
