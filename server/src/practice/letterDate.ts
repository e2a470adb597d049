// The date-time of letters (RFC 5322 §3.3): `Mon, 12 Apr 2021 09:30:00 +0800`. The time is given, never asked for.

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
/** As letters and IMAP write them (RFC 5322 §3.3, RFC 9051 §9). */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * Writes a time as letters do.
 * @param zoneMinutes minutes east of Greenwich
 */
export function dateTime(timeMs: number, zoneMinutes = 0): string {
  const local = new Date(timeMs + zoneMinutes * 60_000);
  const day = `${days[local.getUTCDay()]}, ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${day} ${clockOf(timeMs, zoneMinutes)}`;
}

/** `09:30:00 +0800` */
export function clockOf(timeMs: number, zoneMinutes: number): string {
  const local = new Date(timeMs + zoneMinutes * 60_000);
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(twoDigits).join(':');
  const east = Math.abs(zoneMinutes);
  return `${clock} ${zoneMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(east / 60))}${twoDigits(east % 60)}`;
}

/** The place of a month among the twelve, whatever the case of its name; -1 for none. */
export function monthIndex(name: string): number {
  return months.findIndex((month) => month.toLowerCase() === name.toLowerCase());
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
