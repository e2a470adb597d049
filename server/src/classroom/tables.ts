// What is known of a class when it is over, as tables for a spreadsheet (RFC 4180): a row for each seat, and how many made
// which mistake.

import type { Classroom } from './classroom.ts';
import { doneOf } from './seat.ts';

/** Seat, nickname, steps done and in all, minutes, transcripts and mistakes; below it, when the room is deleted. */
export function gridOf({ room, places, nowMs }: Classroom): string {
  const rows = [...room.seats].map((seat) => {
    const { place, nickname, progress, joinedMs, lastMs } = seat;
    const sessions = places.get(place)?.sessions;
    sessions?.read();
    const mistakes = [...(sessions?.mistakes ?? [])].map(([name, times]) => `${name} ${times}`).join('; ');
    const minutes = Math.round(((seat.isHere ? nowMs : lastMs) - joinedMs) / 60_000);
    return [place, nickname, doneOf(seat), progress?.of ?? '', minutes, sessions?.recorded.length ?? 0, mistakes];
  });
  const deleted = new Date(room.deletesMs).toISOString();
  return table([
    ['seat', 'nickname', 'steps done', 'steps', 'minutes', 'transcripts', 'mistakes'],
    ...rows,
    [],
    [`The room is deleted at ${deleted}. Transcripts stay their learners' own.`],
  ]);
}

/** Which mistakes were made, by how many and how often; the most common one first. */
export function mistakesOf({ places }: Classroom): string {
  const counts = new Map<string, { learners: number; times: number }>();
  for (const { sessions } of places.values()) {
    sessions.read();
    for (const [mistake, times] of sessions.mistakes) {
      const before = counts.get(mistake) ?? { learners: 0, times: 0 };
      counts.set(mistake, { learners: before.learners + 1, times: before.times + times });
    }
  }
  const rows = [...counts].sort(([, a], [, b]) => b.learners - a.learners || b.times - a.times);
  return table([
    ['mistake', 'learners', 'times'],
    ...rows.map(([mistake, { learners, times }]) => [mistake, learners, times]),
  ]);
}

/** The mark at the beginning tells spreadsheets that this is UTF-8. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell. What a spreadsheet might take for a formula is text, because of an apostrophe before it. */
export function cell(value: string | number): string {
  const text = String(value);
  const plain = typeof value === 'string' && /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
