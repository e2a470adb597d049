// INTERNALDATE, and the days of SEARCH (RFC 9051 §9, date-time and date): `"12-Apr-2021 09:30:00 +0800"`.

import { clockOf, monthIndex, months } from '../../letterDate.ts';
import type { Cursor } from './cursor.ts';

const dateTimeForm = /"[ \d]\d-[a-z]{3}-\d{4} \d{2}:\d{2}:\d{2} [-+]\d{4}"/iy;
const dateTimeParts = /^"([ \d]\d)-([a-z]{3})-(\d{4}) (\d{2}):(\d{2}):(\d{2}) ([-+])(\d{2})(\d{2})"$/i;
const dayForm = /"?\d{1,2}-[a-z]{3}-\d{4}"?/iy;
const dayParts = /^("?)(\d{1,2})-([a-z]{3})-(\d{4})\1$/i;

/**
 * Writes a time in its quotes; a day below ten has a blank before it.
 * @param zoneMinutes minutes east of Greenwich
 */
export function writeDateTime(timeMs: number, zoneMinutes: number): string {
  const local = new Date(timeMs + zoneMinutes * 60_000);
  const day = String(local.getUTCDate()).padStart(2, ' ');
  return `"${day}-${months[local.getUTCMonth()]}-${local.getUTCFullYear()} ${clockOf(timeMs, zoneMinutes)}"`;
}

/** Reads a time: milliseconds since 1970. */
export function readDateTime(args: Cursor): number | undefined {
  const [, day, month, year, hour, minute, second, sign, zoneHour, zoneMinute] =
    dateTimeParts.exec(args.take(dateTimeForm) ?? '') ?? [];
  const startMs = dayMs(Number(day), month ?? '', Number(year));
  if (startMs === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute));
  return startMs + ((Number(hour) * 60 + Number(minute) - zone) * 60 + Number(second)) * 1000;
}

/** Reads a day, with or without quotes: its begin, as if it were one in Greenwich. */
export function readDay(args: Cursor): number | undefined {
  const [, , day, month, year] = dayParts.exec(args.take(dayForm) ?? '') ?? [];
  return dayMs(Number(day), month ?? '', Number(year));
}

function dayMs(day: number, monthName: string, year: number): number | undefined {
  const month = monthIndex(monthName);
  if (month < 0 || year < 1) return undefined;
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year, month, day);
  return date.getUTCDate() === day && date.getUTCMonth() === month ? date.getTime() : undefined;
}
