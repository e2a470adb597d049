// Reads the tables in knowledge/: comma-separated values with a header line (RFC 4180).

/** One row, by the names of the header line. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a table; quoted fields may hold commas, quotes and line ends (RFC 4180 §2). */
export function parseCsv(source: string): readonly Row[] {
  const [header = [], ...records] = readRecords(source);
  return records.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ''])));
}

function readRecords(source: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [whole = '', quoted, plain = '', end = ''] of source.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    if (whole === '' && record.length === 0) break;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
