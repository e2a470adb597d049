// Everything of a class as one file. The secret goes in the body: addresses are written down in too many places.

import type { Saying } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import { basePathOf } from './address.ts';
import type { Answered } from './ask.ts';

/** The zip of a room, for whoever has its secret, in a language; or the reason why there is none. */
export async function roomArchive(code: string, secret: string, language: Language): Promise<Answered<Blob>> {
  try {
    const response = await fetch(`${basePathOf(document)}/rooms/${code}/export?lang=${language}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ secret }),
    });
    if (response.ok) return { ok: true, value: await response.blob() };
    const { error } = (await response.json()) as { readonly error?: Saying };
    return { ok: false, why: error ?? { id: 'link.unreachable' } };
  } catch {
    return { ok: false, why: { id: 'link.unreachable' } };
  }
}
