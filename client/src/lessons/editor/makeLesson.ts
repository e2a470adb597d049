// A transcript, or the session in the terminal, becomes the draft of a lesson and opens in the editor. Loaded when somebody
// wants one; nothing is sent anywhere.

import { lessonFrom } from '@mailterm/shared/lesson/fromTranscript';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import type { Session } from '../../session/model.ts';
import { editLesson } from './handover.ts';

/** Of a transcript. */
export function makeLesson(events: readonly PublicEvent[]): void {
  editLesson(lessonFrom(events));
}

/** Of what this tab has of a session; its secrets are masked first. */
export async function makeLessonOf(session: Session): Promise<void> {
  const { ownLog } = await import('../../transcripts/share/ownLog.ts');
  makeLesson(ownLog(session));
}
