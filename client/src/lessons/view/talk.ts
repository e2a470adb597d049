// What a lesson may ask of the prompt. Nothing of it sends.

export interface LessonTalk {
  /** Puts a line into the prompt. */
  type(line: string): void;
  /** Puts the first of some lines into the prompt; each other one waits for the Enter before it. */
  typeAll(lines: readonly string[]): void;
}
