// `POST links/import`: a transcript that somebody opened in the page, from a file or pasted, gets a link. Nobody vouches for
// what it says, and it is told so.

import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { visible } from '@mailterm/shared/charset';
import { documentFrom } from '@mailterm/shared/transcript/readDocument';
import { fieldsOf } from '@mailterm/shared/wire/fields';
import { titleCharactersMax } from '@mailterm/shared/wire/transcripts';
import { answer } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { ownerIn } from '../visitor.ts';
import { readTerms } from './fields.ts';
import { notFound } from './parts.ts';
import type { TranscriptParts } from './parts.ts';
import { createLink } from './sharing.ts';

export function importRoutes(parts: TranscriptParts, guards: RequestHandler[]): Router {
  const make = (request: Request): Promise<Answer> => importOne(parts, request);
  return express.Router().post('/links/import', guards, answer(parts, make));
}

/** Comments of the document are left behind: who wrote them did not write them here. */
async function importOne(parts: TranscriptParts, request: Request): Promise<Answer> {
  const owner = ownerIn(request);
  const terms = readTerms(request.body);
  if (!terms.ok) return terms.refusal;
  const read = documentFrom(fieldsOf(request.body)['document']);
  if (!read.ok) return { status: 422, why: read.reason };
  if (owner === undefined) return notFound;
  const { title, format, v, hidden, events } = read.document;
  return createLink(parts, {
    owner,
    title: [...visible(title)].slice(0, titleCharactersMax).join(''),
    document: { format, v, origin: 'imported', hidden, events },
    ...terms.value,
  });
}
