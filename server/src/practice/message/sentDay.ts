// The day that the Date field of a letter names (RFC 5322 §3.3), whatever its time and zone.

import { monthIndex } from '../letterDate.ts';

/** The beginning of the day as if it were one in Greenwich; undefined where the value is no date. */
export function sentDay(value: string): number | undefined {
  const found = /^(?:[A-Za-z]{3,9},?[ \t]{1,20})?(\d{1,2})[ \t]{1,20}([A-Za-z]{3})[ \t]{1,20}(\d{2,4})\b/.exec(value);
  const [, day = '', month = '', year = ''] = found ?? [];
  const index = monthIndex(month);
  return index < 0 ? undefined : Date.UTC(fullYear(year), index, Number(day));
}

// RFC 5322 §4.3: years of two digits up to 49 are of this century, all others of the last one.
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return year + (digits.length === 2 && year < 50 ? 2000 : 1900);
}
