// The forms that a transcript can be saved in from the page. What makes them is loaded when one is asked for (save.ts).

export const saveForms = ['txt', 'md', 'html', 'json', 'cast'] as const;

/** A form, by the ending of its file's name. */
export type SaveForm = (typeof saveForms)[number];
