// The date-time of letters (RFC 5322 §3.3): `Mon, 12 Apr 2021 09:30:00 +0800`. The time is given, never asked for.

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * Writes a time as letters do.
 * @param zoneMinutes minutes east of Greenwich
 */
export function dateTime(timeMs: number, zoneMinutes = 0): string {
  const local = new Date(timeMs + zoneMinutes * 60_000);
  const day = `${days[local.getUTCDay()]}, ${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  const clock = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(twoDigits).join(':');
  const east = Math.abs(zoneMinutes);
  return `${day} ${clock} ${zoneMinutes < 0 ? '-' : '+'}${twoDigits(Math.floor(east / 60))}${twoDigits(east % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
