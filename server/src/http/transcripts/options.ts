// What an address says about the way a transcript is to be shown: the language, whether with notes, which turns, which
// version of a format. What it says wrongly is refused by name; what it does not know is passed over.

import type { Request } from 'express';
import { isLanguage } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { ExportOptions } from '@mailterm/shared/transcript/export/index';
import { no } from '../answer.ts';
import type { Asked } from '../answer.ts';
import { languageOf, queryOf } from '../query.ts';

export interface AddressOptions {
  readonly language: Language;
  /** The address said nothing of the language: the browser's wish decides. */
  readonly isGuess: boolean;
  readonly shown: Omit<ExportOptions, 'link'>;
  /** Of asciicast. */
  readonly version: 2 | 3;
  /** To be saved as a file rather than shown. */
  readonly isDownload: boolean;
}

/** `lang`, `notes`, `turns` or `from` and `to`, `v`, `download`. */
export function readOptions(request: Request): Asked<AddressOptions> {
  const query = queryOf(request);
  const turns = readTurns(query);
  if (turns === 'wrong') return wrong('turns');
  const version = query.get('v') ?? '3';
  if (version !== '2' && version !== '3') return wrong('v');
  return {
    ok: true,
    value: {
      language: languageOf(request),
      isGuess: !isLanguage(query.get('lang')),
      shown: { notes: query.get('notes') !== '0', ...(turns && { turns }) },
      version: version === '2' ? 2 : 3,
      isDownload: query.has('download'),
    },
  };
}

/** `5`, `5-8`, or `from` and `to` of an embedded transcript. */
function readTurns(query: URLSearchParams): ExportOptions['turns'] | 'wrong' {
  const pair = [query.get('from'), query.get('to')];
  const said = query.get('turns');
  if (said === null && pair[0] === null && pair[1] === null) return undefined;
  const [from, to] = said === null ? pair : said.split('-', 2);
  const first = from ?? '0';
  const last = to ?? (said === null ? '999999' : first);
  if (!/^\d{1,6}$/.test(first) || !/^\d{1,6}$/.test(last) || Number(first) > Number(last)) return 'wrong';
  return { from: Number(first), to: Number(last) };
}

function wrong(field: string): Asked<never> {
  return no({ status: 400, why: reason('transcript.field', { field }) });
}
