// What a session is on the wall, made from its public log as it comes: the last turns, short, where it stands, when it moved,
// and which mistakes are not mended yet. Has never seen a secret: the redactor stands before it.

import { decode, visible } from '@mailterm/shared/charset';
import type { Diagnosis, Saying, TurnId } from '@mailterm/shared/dialect';
import { dialectFacts, isDialectId } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { mistakeFact, mistakeOf } from '@mailterm/shared/mistakes/index';
import { fromBase64 } from '@mailterm/shared/octets';
import type { PublicEvent, UnitFact } from '@mailterm/shared/transcript/event';
import type { TileTurn } from '@mailterm/shared/wire/room/messages';
import { gb18030 } from '../gb18030.ts';

/** What of a line stands on a tile, in characters. */
const shownMax = 48;

/** A mistake that is not mended, and with which command it was made; '' where it was none. */
interface Made {
  readonly mistake: string;
  readonly verb: string;
  readonly atMs: number;
}

interface Turn extends TileTurn {
  readonly verb: string;
  readonly saidSeq: number;
  readonly replySeq: number;
}

/** The tile of one session. Times are Unix times. */
export class SessionTile {
  readonly #turnsMax: number;
  readonly #onMistake: (mistake: string) => void;
  #turns: readonly Turn[] = [];
  #dialect: DialectId = 'raw';
  #state: string | undefined;
  #made: readonly Made[] = [];
  /** In which turn each mistake was made last; it stays when the mistake is mended. */
  readonly #turnOf = new Map<string, TurnId>();
  #startedMs = 0;
  #isOpen = false;
  movedMs = 0;

  /** @param onMistake is told of each mistake when it is made */
  constructor(turnsMax: number, onMistake: (mistake: string) => void = () => undefined) {
    this.#turnsMax = turnsMax;
    this.#onMistake = onMistake;
  }

  get turns(): readonly TileTurn[] {
    return this.#turns.map(({ turn, said, reply, replyClass }) => {
      return { turn, said, reply, ...(replyClass && { replyClass }) };
    });
  }

  /** The mode light. */
  get state(): string {
    if (!this.#isOpen) return '';
    const { prompts } = dialectFacts[this.#dialect];
    const at = this.#state ?? 'default';
    return (Object.hasOwn(prompts, at) ? prompts[at] : prompts['default'])?.label ?? '▸';
  }

  /** Mistakes that were made since then and not mended, each once, newest last. */
  mistakesSince(ms: number): readonly string[] {
    return [...new Set(this.#made.filter(({ atMs }) => atMs >= ms).map(({ mistake }) => mistake))];
  }

  /** The turn in which a mistake was made last, mended or not. */
  turnOf(mistake: string): TurnId | undefined {
    return this.#turnOf.get(mistake);
  }

  /** The next event of the session's public log. */
  see(event: PublicEvent): void {
    const atMs = this.#startedMs + event.atMs;
    switch (event.kind) {
      case 'open':
        this.#startedMs = event.startedMs;
        this.movedMs = event.startedMs;
        this.#isOpen = true;
        return;
      case 'dialect':
        if (isDialectId(event.dialect)) this.#dialect = event.dialect;
        return;
      case 'unit':
        return event.from === 'client' ? this.#said(event, event.seq) : this.#replied(event, event.seq, atMs);
      case 'redact':
        return this.#redact(event.unit, event.by);
      case 'silence':
      case 'loss':
        return this.#found(event.diagnoses.slice(0, 1), { verb: '', atMs, turn: this.#turns.at(-1)?.turn ?? 0 });
      case 'refuse':
      case 'close':
        this.#isOpen = false;
        this.movedMs = atMs;
        return;
      default:
        return;
    }
  }

  #said(unit: UnitFact, seq: number): void {
    // Whoever types again is silent no more.
    this.#made = this.#made.filter(({ verb }) => verb !== '');
    const said = shownOf(unit);
    const known = this.#turns.find(({ turn }) => turn === unit.turn);
    if (known) return;
    const turn = { turn: unit.turn, said, reply: '', verb: this.#verbOf(unit), saidSeq: seq, replySeq: -1 };
    this.#turns = [...this.#turns, turn].slice(-this.#turnsMax);
  }

  #replied(unit: UnitFact, seq: number, atMs: number): void {
    const { reading } = unit;
    const { replyClass } = reading;
    const number = reading.answers ?? unit.turn;
    let answered = this.#turns.find(({ turn }) => turn === number);
    if (!answered && number === 0 && this.#turns.length === 0) {
      answered = { turn: 0, said: '', reply: '', verb: 'connect', saidSeq: -1, replySeq: -1 };
      this.#turns = [answered];
    }
    // Of a reply of many lines, the first one says most; of a listing, the status.
    if (answered && (answered.reply === '' || answered.replyClass === undefined)) {
      const shown = {
        ...answered,
        ...(answered.reply === '' && { reply: shownOf(unit), replySeq: seq }),
        ...(replyClass && { replyClass }),
      };
      this.#turns = this.#turns.map((turn) => (turn === answered ? shown : turn));
    }
    const verb = answered?.verb ?? '';
    const hasMoved = reading.state !== this.#state;
    if (hasMoved) {
      this.#state = reading.state;
      if (replyClass !== 'no' && replyClass !== 'tryLater') this.movedMs = atMs;
    }
    if (reading.complete && (replyClass === 'done' || replyClass === 'goOn')) this.#mend(verb, hasMoved);
    const own = reading.oddities.filter(({ by }) => by === 'client');
    const found = [
      ...sure(reading.diagnoses),
      ...own,
      ...(reading.notices ?? []).filter((notice) => this.#matters(notice)),
    ];
    this.#found(found, { verb: verb === '' ? '?' : verb, atMs, turn: number });
  }

  /** A command that went well is done right now; one that does not exist is made up for by any step forward. */
  #mend(done: string, hasMoved: boolean): void {
    const { commands } = dialectFacts[this.#dialect];
    const isCommand = (verb: string): boolean => verb === '.' || commands.some((command) => command.verb === verb);
    this.#made = this.#made.filter(({ verb }) => verb !== done && !(hasMoved && !isCommand(verb)));
  }

  /** @param made where they were found; a diagnosis itself says which turn is to blame */
  #found(
    sayings: readonly (Saying & { readonly turn?: TurnId })[],
    made: Omit<Made, 'mistake'> & { readonly turn: TurnId },
  ): void {
    const { verb, atMs } = made;
    for (const { id, turn = made.turn } of sayings) {
      const mistake = mistakeOf(this.#dialect, id);
      if (mistake === undefined) continue;
      this.#made = [...this.#made.filter((each) => each.mistake !== mistake), { mistake, verb, atMs }].slice(-8);
      this.#turnOf.set(mistake, turn);
      this.#onMistake(mistake);
    }
  }

  /** Of what went well, only what was lost or given away is a mistake to be told of in a class. */
  #matters({ id }: Saying): boolean {
    const mistake = mistakeOf(this.#dialect, id);
    return mistake !== undefined && mistakeFact(mistake)?.level !== 'tell';
  }

  #redact(seq: number, by: UnitFact): void {
    const text = shownOf(by);
    this.#turns = this.#turns.map((turn) => {
      if (turn.saidSeq === seq) return { ...turn, said: text };
      return turn.replySeq === seq ? { ...turn, reply: text } : turn;
    });
  }

  #verbOf({ frame, octets, reading }: UnitFact): string {
    if (frame === 'block') return '.';
    if (reading.withheld) return '?';
    const words = Buffer.from(octets, 'base64').toString('latin1').trim().slice(0, 200).split(/\s+/);
    return (words[dialectFacts[this.#dialect].tagged ? 1 : 0] ?? '?').toUpperCase().slice(0, 20);
  }
}

/** The best guess, where it is more than a guess. */
function sure(diagnoses: readonly Diagnosis[]): readonly Diagnosis[] {
  return diagnoses.slice(0, 1).filter(({ certainty }) => certainty !== 'possible');
}

/** A unit as one short line. */
function shownOf({ octets, frame }: UnitFact): string {
  const text = decode(beginningOf(octets), gb18030).text;
  const [first = '', ...rest] = text.split(/\r?\n/);
  const isMore = rest.some((line) => line !== '' && line !== '.');
  const line = frame === 'block' && isMore ? `${first} …` : first;
  const shown = [...visible(line)];
  return shown.length > shownMax ? `${shown.slice(0, shownMax - 1).join('')}…` : shown.join('');
}

/** As much as is shown at most, and no character cut in two. */
function beginningOf(base64: string): Uint8Array {
  const octets = fromBase64(base64.slice(0, 1_024)) ?? new Uint8Array();
  let end = octets.length;
  if (base64.length > 1_024) while (end > 0 && (octets[end - 1] ?? 0) >= 0x80) end -= 1;
  return octets.subarray(0, end);
}
