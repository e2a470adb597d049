// Unix time as a date that people can read. Arithmetic only: shared/ has no clock.

const daySeconds = 86_400;

/**
 * The UTC date and time of a Unix time, as `2021-04-20 02:00:00 UTC`.
 * @param seconds since the beginning of 1970; at least 0
 */
export function utcTime(seconds: number): string {
  const { year, month, day } = civilDay(Math.floor(seconds / daySeconds));
  const rest = seconds % daySeconds;
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) => two(Math.floor(part))).join(':');
  return `${year}-${two(month)}-${two(day)} ${clock} UTC`;
}

/** The Gregorian date of a day counted from 1970. Eras of 400 years begin in March, so that leap days come last. */
function civilDay(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
