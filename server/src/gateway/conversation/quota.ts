// Attempts to log in and accepted recipients, limited for each visitor and mail server, so that a public instance is
// neither for guessing passwords nor for spam. What a line is, the dialect says before it is sent. Nothing is sent while
// it is open how a server would read it: as a command, an answer or content. Pure but for the ledger it is given.

import type { Frame, Reading } from '@mailterm/shared/dialect';
import { LF, lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { ConversationReader, ReadUnit } from '@mailterm/shared/reader';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { Limits } from '../../limits.ts';
import type { Allowance, Ledger } from '../ledger.ts';
import type { Upgrade } from './upgrade.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** An allowance, and the reason that is given when it is used up: the two have one name. */
interface Named extends Allowance {
  readonly id:
    'limit.authPerServer' | 'limit.authPerAddress' | 'limit.recipientsPerServer' | 'limit.recipientsPerAddress';
}

export type QuotaLimits = Pick<
  Limits,
  'authPerServer' | 'authPerAddress' | 'recipientsPerServer' | 'recipientsPerAddress' | 'commandOctets'
>;

/** RFC 4954 §4: no line of SMTP is longer than an AUTH response. One that does not end by then is no line. */
const lineOctetsMax = 12_288;

/** Control characters, but for the blank and the line end: some servers take them for blanks or line ends. */
const controls = /[\x00-\x08\x0b-\x1f\x7f]/;

/** A dot alone between line ends of any kind. */
const loneDot = /[\r\n]\.[\r\n]/g;

/** What ends a letter everywhere (RFC 5321 §4.1.1.4). */
const letterEnd = '\r\n.\r\n';

/** The quota of one conversation. */
export class Quota {
  readonly #ledger: Ledger;
  readonly #logins: readonly Named[];
  readonly #recipients: readonly Named[];
  readonly #commandOctets: number;
  /** Turns of RCPT commands that wait for their reply. Each is counted already. */
  readonly #asked = new Set<number>();
  /** Octets that are left of the counted run that is being sent. */
  #left: number | undefined;
  /** The last octets of the letter that is being sent. */
  #tail = '\r\n';

  /**
   * @param client the visitor's address, as limits count it
   * @param server the address of the mail server, whatever name and port it was reached by
   */
  constructor(
    ledger: Ledger,
    { client, server }: { readonly client: string; readonly server: string },
    limits: QuotaLimits,
  ) {
    this.#ledger = ledger;
    this.#commandOctets = limits.commandOctets;
    const row = (id: Named['id'], limit: number, windowMs: number, where: string): Named => ({
      id,
      limit,
      windowMs,
      key: `${id} ${client} ${where}`,
    });
    this.#logins = [
      row('limit.authPerServer', limits.authPerServer, hourMs, server),
      row('limit.authPerAddress', limits.authPerAddress, hourMs, ''),
    ];
    this.#recipients = [
      row('limit.recipientsPerServer', limits.recipientsPerServer, dayMs, server),
      row('limit.recipientsPerAddress', limits.recipientsPerAddress, dayMs, ''),
    ];
  }

  /**
   * The next of the typed octets that may be sent; why the next may never be; or undefined: nothing yet. A command comes
   * alone and whole, so that it can be read before it is sent, however the page has cut it.
   */
  release(upgrade: Upgrade, reader: ConversationReader | undefined): Uint8Array | Reason | undefined {
    const frame = reader?.next.client;
    // Only the reply tells what follows; a server that did not offer to count a run reads it as commands.
    if (!reader || !frame || frame.kind === 'wait' || (frame.kind === 'octets' && frame.unoffered)) return undefined;
    const octets = upgrade.peek((held) => this.#cut(frame, held));
    if (!octets) return undefined;
    const why = frame.kind === 'line' ? this.#weigh(octets, frame, reader.preview(octets)) : this.#watch(octets, frame);
    if (why) return why;
    upgrade.take(octets.length);
    return octets;
  }

  /** Takes note of a unit that was read, of either side. */
  read({ from, turn, reading }: ReadUnit): void {
    if (from === 'client') {
      if (reading.effects.some(({ kind }) => kind === 'addRecipient')) this.#asked.add(turn);
      return;
    }
    if (!reading.complete) return;
    const { answers, replyClass } = reading;
    if (answers !== undefined && this.#asked.delete(answers)) {
      if (replyClass !== 'done') this.#ledger.giveBack(this.#recipients);
    }
  }

  /** How many of the held octets make the next piece; 0 while that is open. */
  #cut(frame: Frame, held: Uint8Array): number {
    switch (frame.kind) {
      case 'wait':
        return 0;
      case 'line': {
        const end = held.indexOf(LF) + 1;
        return end === 0 && held.length > lineOctetsMax ? held.length : end;
      }
      case 'octets':
        return Math.min(this.#left ?? frame.count, held.length);
      case 'block': {
        // What stands behind the end of the letter is a command again.
        const end = endOfBlock(this.#tail, held);
        return end > 0 ? end : held.lastIndexOf(LF) + 1 || (held.length > this.#commandOctets ? held.length : 0);
      }
    }
  }

  /** Counts a line where the server reads commands, or the answers of a login. */
  #weigh(octets: Uint8Array, frame: Frame & { kind: 'line' }, { effects }: Reading): Reason | undefined {
    const isLogin = effects.some(({ kind }) => kind === 'logIn');
    const isSecret = frame.secret !== undefined;
    const isLong = octets.length > this.#commandOctets && !isLogin && !isSecret;
    if (isLong || octets.at(-1) !== LF) {
      return reason('limit.commandOctets', { limit: this.#commandOctets });
    }
    const isOdd = !isSecret && controls.test(toLatin1(octets.subarray(0, octets.length - lineEndLength(octets))));
    // A server may read a long line as several.
    const logins = (isLogin || isOdd ? 1 : 0) + Math.floor(octets.length / this.#commandOctets);
    const recipients = isOdd || effects.some(({ kind }) => kind === 'addRecipient') ? 1 : 0;
    this.#tail = '\r\n';
    return this.#spend(this.#logins, logins) ?? this.#spend(this.#recipients, recipients);
  }

  #spend(allowances: readonly Named[], count: number): Reason | undefined {
    const exceeded = count > 0 ? this.#ledger.spend(allowances, count) : undefined;
    return exceeded && reason(exceeded.id, { limit: exceeded.limit });
  }

  /** Keeps to how far a run goes, and lets no letter end where only some servers would end it. */
  #watch(octets: Uint8Array, frame: Frame): Reason | undefined {
    if (frame.kind === 'octets') {
      const left = (this.#left ?? frame.count) - octets.length;
      this.#left = left > 0 ? left : undefined;
      return undefined;
    }
    const text = this.#tail + toLatin1(octets);
    this.#tail = text.slice(-4);
    const isOdd = [...text.matchAll(loneDot)].some(({ index }) => !text.startsWith(letterEnd, index - 1));
    return isOdd ? reason('limit.letterEnd') : undefined;
  }
}

/** One past CRLF "." CRLF in what follows a tail, or 0. */
function endOfBlock(tail: string, held: Uint8Array): number {
  const end = (tail + toLatin1(held)).indexOf(letterEnd);
  return end < 0 ? 0 : end + letterEnd.length - tail.length;
}
