// The forms in which a transcript is taken away as a file, from the page or by the address of its link. What makes them in the
// page is loaded when one is asked for (save.ts).

import type { ExportForm } from '@mailterm/shared/transcript/export/index';

export const saveForms = ['txt', 'md', 'html', 'json', 'cast', 'sh'] as const satisfies readonly ExportForm[];

/** A form, by the ending of its file's name. */
export type SaveForm = (typeof saveForms)[number];
