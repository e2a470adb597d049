// Text that is put into Markdown and stays text: escapes, code spans and fences (CommonMark 0.31). GitHub and GitLab make
// links of names, numbers and addresses behind the parser's back, where an escape does not reach; such words are code.

/** What begins or ends a construct anywhere in a line (CommonMark §6, and what sites add: tables, strikes, formulas). */
const constructs = /[\\`*_{}[\]<>&#!|~$^=]/g;

/** What begins a block where it stands first: a list, a setext underline. */
const firstOnly = /^(?:[-+]|\d{1,9}(?=[.)]$))/;

/** A word in which a site may see a mention, a reference, an emoji, a commit or an address. */
const linked =
  /@|:\/\/|www\.|[#!%~$&:^][A-Za-z0-9_+"-]|(?:^|[^0-9a-z])(?=[a-f]*\d)[0-9a-f]{7,64}(?:$|[^0-9a-z])|\bGH-\d/i;

/** Words of ASCII: what stands around them (blanks, Chinese, quotation marks) is never part of a link. */
const word = /[!-~]+/g;

/** Most words hold nothing that could mean anything. */
const ordinary = /^[A-Za-z]+[,.;:?]?$/;

/** A sentence that shows exactly as it is. */
export function proseOf(text: string): string {
  return text.replace(word, (whole) => {
    if (ordinary.test(whole)) return whole;
    if (!linked.test(whole)) return escaped(whole);
    const [, before = '', core = whole, after = ''] = /^([("'[]*)(.*?)([)\]"',.;:!?]*)$/.exec(whole) ?? [];
    return core === '' ? escaped(whole) : `${escaped(before)}${codeSpan(core)}${escaped(after)}`;
  });
}

function escaped(text: string): string {
  return text
    .replace(constructs, '\\$&')
    .replace(firstOnly, (first) => (/\d/.test(first) ? `${first}\\` : `\\${first}`));
}

/** Text in the mono, whatever it holds (CommonMark §6.1). */
export function codeSpan(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** Lines as a block of code. The fence is longer than any run of backticks within (CommonMark §4.5). */
export function fenced(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
  return [`${fence}text`, ...lines, fence].join('\n');
}

/** A link, where the address is one of the web and cannot end it; else code. */
export function linkTo(label: string, address: string): string {
  return /^https?:\/\/[^\s<>()[\]\\"`]{1,2000}$/.test(address)
    ? `[${escaped(label)}](<${address}>)`
    : codeSpan(address);
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
