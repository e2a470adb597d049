// Instants and lengths of time as exports write them, made from numbers alone: shared has no clock.

/** Beyond it no calendar counts (ECMA-262 §21.4.1.1). */
const instantMsMax = 8.64e15;

const dayMs = 86_400_000;

/** Unix time in UTC (RFC 3339 §5.6): `2026-01-15T08:30:00.120Z`; undefined for what is no instant of the years 0 to 9999. */
export function utcOf(ms: number): string | undefined {
  if (!Number.isFinite(ms) || Math.abs(ms) > instantMsMax) return undefined;
  const days = Math.floor(ms / dayMs);
  const rest = Math.floor(ms - days * dayMs);
  const [year, month, day] = civil(days);
  if (year < 0 || year > 9999) return undefined;
  const clock = [3_600_000, 60_000, 1_000].map((unit, i) => pad(Math.floor(rest / unit) % (i === 0 ? 24 : 60), 2));
  return `${dayText(year, month, day)}T${clock.join(':')}.${pad(rest % 1_000, 3)}Z`;
}

/** The day alone: `2026-01-15`. */
export function dayOf(ms: number): string | undefined {
  return utcOf(ms)?.slice(0, 10);
}

function dayText(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** The Gregorian date of a day counted from 1970-01-01, by eras of 400 years that begin on the first of March. */
function civil(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  return [yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day];
}
