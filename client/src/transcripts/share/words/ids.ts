// The ids of the words of sharing. Every language has each of them (en.ts, zh.ts): the compiler counts.

import type { HideSwitches } from '@mailterm/shared/transcript/hide/switches';
import type { CommentPolicy, LinkLife } from '@mailterm/shared/wire/transcripts';
import type { SaveForm } from '../../forms.ts';

const own = [
  'title',
  'titleRevise',
  'loading',
  'unpublished',
  'preview',
  'previewLead',
  'client',
  'server',
  'more',
  'moreItems',
  'empty',
  'missing',
  'secrets',
  'addresses',
  'routes',
  'hosts',
  'bodies',
  'nothing',
  'leaveOut',
  'leaveOutReal',
  'leaveOutPractice',
  'name',
  'nameNote',
  'life',
  'comments',
  'create',
  'creating',
  'revise',
  'changed',
  'notRecorded',
  'program',
  'watched',
  'onlyHere',
  'held',
  'heldLead',
  'heldLabel',
  'heldCopy',
  'heldLength',
  'heldTooLong',
  'heldUsual',
  'without',
  'withoutLead',
  'copy',
  'copied',
  'notCopied',
  'saveFailed',
  'doneTitle',
  'revisedTitle',
  'link',
  'open',
  'expires',
  'expiresNever',
  'deleteLink',
  'deleteNote',
  'copyLink',
  'copyDelete',
  'mine',
  'retry',
] as const;

export type ShareWordId =
  | (typeof own)[number]
  | `hide.${keyof HideSwitches}`
  | `life.${LinkLife}`
  | `comments.${CommentPolicy}`
  | `form.${SaveForm}`;

/** All of them in one language. */
export type ShareWords = Readonly<Record<ShareWordId, string>>;
