// `/t/ID.txt`, `.md`, `.html`, `.json`, `.cast`, `.sh`, `.svg` and `/t/ID/embed`: a shared transcript taken away, or shown within
// another page. Made anew for each request from what the link shows now: nothing that was deleted is kept anywhere.

import type { Request, RequestHandler, Response } from 'express';
import { languageTags } from '@mailterm/shared/i18n/languages';
import { exportForms } from '@mailterm/shared/transcript/export/index';
import type { ExportForm } from '@mailterm/shared/transcript/export/index';
import { digestOf } from '../../secret.ts';
import { no } from '../answer.ts';
import type { Asked } from '../answer.ts';
import { refuse } from '../refusal.ts';
import { ownerIn } from '../visitor.ts';
import { instanceAddress } from './addresses.ts';
import { make } from './exports.ts';
import type { MadeForm } from './exports.ts';
import { readOptions } from './options.ts';
import type { AddressOptions } from './options.ts';
import { notFound } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { setPolicy } from './policies.ts';
import { readLink } from './told.ts';

/** The addresses of what is taken away. The id is the first parameter, its form the second. */
export const takenAddress = new RegExp(`^/t/([A-Za-z0-9_-]+)\\.(${Object.keys(exportForms).join('|')})$`);
export const embedAddress = /^\/t\/([A-Za-z0-9_-]+)\/embed$/;

interface Taken {
  readonly body: string;
  readonly isOpen: boolean;
  readonly options: AddressOptions;
}

/** Answers both addresses. */
export function takeAway(parts: TranscriptParts): RequestHandler {
  return async (request, response) => {
    const id = String(request.params[0]);
    const form = (request.params[1] ?? 'embed') as MadeForm;
    const taken = await take(parts, request, id, form);
    if (!taken.ok) return refuse(request, response, taken.refusal.status, taken.refusal.why);
    const { isOpen, options, body } = taken.value;
    setPolicy(response, form, isOpen);
    setNames(response, id, form, options);
    // What can be deleted is asked for again each time; the tag of its content spares sending it again (RFC 9110 §8.8.3).
    response.set('Cache-Control', isOpen ? 'no-cache' : 'private, no-cache');
    response.set('ETag', `"${digestOf(body)}"`);
    // As octets: their type says all that there is to say about the charset.
    response.send(Buffer.from(body));
  };
}

async function take(
  { store, config, now }: TranscriptParts,
  request: Request,
  id: string,
  form: MadeForm,
): Promise<Asked<Taken>> {
  const options = readOptions(request);
  if (!options.ok) return options;
  const read = await readLink(store, id, ownerIn(request), now());
  if (!read) return no(notFound);
  const { language, shown, version } = options.value;
  const link = `${instanceAddress(request, config)}/t/${id}`;
  const body = await make(form, { document: read.document, language, options: { ...shown, link }, version });
  return { ok: true, value: { body, isOpen: read.link.visibility === 'link', options: options.value } };
}

function setNames(response: Response, id: string, form: MadeForm, options: AddressOptions): void {
  const { language, isGuess, isDownload } = options;
  const file: ExportForm = form === 'embed' ? 'html' : form;
  response.set('Content-Type', exportForms[file]);
  response.set('Content-Disposition', `${isDownload ? 'attachment' : 'inline'}; filename="mailterm-${id}.${file}"`);
  if (form === 'json') return;
  response.set('Content-Language', languageTags[language]);
  if (isGuess) response.vary('Accept-Language');
}
