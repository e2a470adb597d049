// What a class leaves for its teacher, as a zip file: the tables, and every transcript of the class that its learner has not
// deleted. Made while it is sent, one transcript at a time.

import type { Request, Response } from 'express';
import type { Classroom } from '../../classroom/classroom.ts';
import { gridOf, mistakesOf } from '../../classroom/tables.ts';
import { languageOf } from '../query.ts';
import { wholeRecording } from '../transcripts/mine.ts';
import { ZipAnswer } from '../transcripts/zip.ts';
import type { RoomRouteParts } from './index.ts';

/** Sends the zip file. */
export async function sendClass(
  { store }: RoomRouteParts,
  classroom: Classroom,
  request: Request,
  response: Response,
): Promise<void> {
  const archive = new ZipAnswer(response, 'mailterm-class.zip', languageOf(request));
  await archive.add('grid.csv', gridOf(classroom));
  await archive.add('mistakes.csv', mistakesOf(classroom));
  for (const { place, id, owner } of store ? recordedIn(classroom) : []) {
    const document = store && (await wholeRecording(store, owner, id, classroom.nowMs));
    if (!document) continue;
    await archive.addTranscript(`transcripts/${place} ${id}`, document);
    if (archive.isCut) return;
  }
  archive.end();
}

function recordedIn({ places }: Classroom): readonly { place: string; id: string; owner: string }[] {
  return [...places].flatMap(([place, { sessions }]) => sessions.recorded.map((recorded) => ({ place, ...recorded })));
}
