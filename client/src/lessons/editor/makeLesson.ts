// A transcript, or the session in the terminal, becomes the draft of a lesson and opens in the editor. Loaded when somebody
// wants one; nothing is sent anywhere.

import { lessonFrom } from '@mailterm/shared/lesson/fromTranscript';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { Session } from '../../session/model.ts';
import { editLesson } from './handover.ts';

/** Of a transcript, with what was written beside it. */
export function makeLesson({ events, comments }: Pick<TranscriptDocument, 'events' | 'comments'>): void {
  editLesson(lessonFrom(events, comments));
}

/** Of what this tab has of a session; its secrets are masked first. */
export async function makeLessonOf(session: Session): Promise<void> {
  const { ownLog } = await import('../../transcripts/share/ownLog.ts');
  makeLesson({ events: ownLog(session), comments: [] });
}
