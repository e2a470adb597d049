// The door of what any line can hold.

export { lineCitations } from './citations.ts';
export type { LineId } from './citations.ts';
