// What a class leaves for its teacher, as a zip file: the tables, and every transcript of the class that its learner has not
// deleted. Made while it is sent, one transcript at a time.

import type { Request, Response } from 'express';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import type { Classroom } from '../../classroom/classroom.ts';
import { gridOf, mistakesOf } from '../../classroom/tables.ts';
import { gb18030 } from '../../gb18030.ts';
import { Archive } from '../transcripts/archive.ts';
import { make } from '../transcripts/exports.ts';
import { wholeRecording } from '../transcripts/mine.ts';
import { readOptions } from '../transcripts/options.ts';
import { dialectOf } from '../transcripts/taken.ts';
import type { RoomRouteParts } from './index.ts';

/** Sends the zip file. */
export async function sendClass(
  { store }: RoomRouteParts,
  classroom: Classroom,
  request: Request,
  response: Response,
): Promise<void> {
  const options = readOptions(request);
  const language = options.ok ? options.value.language : 'en';
  response.set('Cache-Control', 'private, no-store').type('application/zip').vary('Accept-Language');
  response.set('Content-Disposition', 'attachment; filename="mailterm-class.zip"');
  const archive = new Archive(response);
  await archive.add('grid.csv', gridOf(classroom));
  await archive.add('mistakes.csv', mistakesOf(classroom));
  for (const { place, id, owner } of store ? recordedIn(classroom) : []) {
    const document = store && (await wholeRecording(store, owner, id, classroom.nowMs));
    if (!document) continue;
    const speech = await loadTranscriptSpeech(dialectOf(document), language, gb18030);
    const sheet = { document, speech, options: { notes: true }, version: 3 } as const;
    await archive.add(`transcripts/${place} ${id}.json`, await make('json', sheet));
    await archive.add(`transcripts/${place} ${id}.txt`, await make('txt', sheet));
    if (archive.isCut) return;
  }
  archive.end();
}

function recordedIn({ places }: Classroom): readonly { place: string; id: string; owner: string }[] {
  return [...places].flatMap(([place, { sessions }]) => sessions.recorded.map((recorded) => ({ place, ...recorded })));
}
