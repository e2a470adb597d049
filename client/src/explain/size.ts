// Octet counts as people write them: 512 B, 2.1 kB, 14 MB. The same in every language.

const units = ['B', 'kB', 'MB', 'GB'] as const;

/** A size in the largest unit that leaves a number before the point; one decimal below ten. */
export function formatSize(octets: number): string {
  let size = octets;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && size < 9.95 ? 1 : 0;
  return `${size.toFixed(digits)} ${units[unit] ?? ''}`;
}
