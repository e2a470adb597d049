// Finds the preset that a host, a domain or a word means, and the host that a mistyped one was meant to be. Pure.

import { countEdits } from '@mailterm/shared/line/nearest';
import { presets } from './presets.ts';
import type { Endpoint, Preset } from './presets.ts';

/** The servers of a preset. */
export function endpointsOf({ smtp, pop3, imap }: Preset): readonly Endpoint[] {
  return [smtp, pop3, imap].filter((endpoint) => endpoint !== undefined);
}

export function presetOfHost(host: string): Preset | undefined {
  const name = bare(host);
  return presets.find((preset) => endpointsOf(preset).some((endpoint) => endpoint.host === name));
}

export function presetOfDomain(domain: string): Preset | undefined {
  return presets.find(({ domains }) => domains.includes(bare(domain)));
}

/** What somebody calls a provider: `qq`, `163.com`, `Gmail`. */
export function presetNamed(word: string): Preset | undefined {
  const name = bare(word);
  return (
    presets.find(({ id }) => id === name) ??
    presetOfDomain(name) ??
    presetOfHost(name) ??
    presets.find(({ names }) => Object.values(names).some((each) => each.toLowerCase().replaceAll(' ', '') === name))
  );
}

/** Mail domains that exist and look like those of a preset. */
const others: ReadonlySet<string> = new Set([
  'mail.com',
  'gmx.com',
  'gmx.net',
  'gmx.de',
  'aol.com',
  'sina.com',
  'sina.cn',
  'sohu.com',
  '139.com',
  '188.com',
  '189.cn',
  '21cn.com',
  'tom.com',
  'zoho.com',
  'mail.ru',
  'ya.ru',
  'yandex.com',
  'yandex.ru',
  'fastmail.com',
  'web.de',
  'email.com',
  'ymail.com',
  '263.net',
  'yahoo.co.jp',
  'yahoo.co.uk',
  'yahoo.fr',
  'yahoo.de',
  'outlook.de',
  'outlook.fr',
  'hotmail.fr',
]);

/** Ends that no name has, and that are slips for .com. */
const slips = /\.(?:con|cmo|ocm|vom|xom|cim|comm|coom|cpm|clm|c0m|conm|comn|ccom|cok)$/;

/**
 * The known host that a name was most likely meant to be: one edit away, or two where the end of the name exists nowhere.
 * A name that is known itself has none.
 */
export function nearHost(host: string): string | undefined {
  // Tutorials write pop3 for pop, and that name exists, too.
  const name = bare(host).replace(/^pop3\./, 'pop.');
  const domain = name.split('.').slice(-2).join('.');
  const three = name.split('.').slice(-3).join('.');
  if (presetOfHost(name) || presetOfDomain(name) || others.has(domain) || others.has(three)) return undefined;
  // A short name is one edit away from too much.
  if (name.length < 6) return undefined;
  const editsMax = slips.test(name) ? 2 : 1;
  const known = presets.flatMap((preset) => [...endpointsOf(preset).map((each) => each.host), ...preset.domains]);
  return [...new Set(known)]
    .map((each) => ({
      each,
      edits: Math.abs(each.length - name.length) > editsMax ? editsMax + 1 : countEdits(name, each),
    }))
    .filter(({ edits }) => edits <= editsMax)
    .sort((one, other) => one.edits - other.edits)[0]?.each;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
