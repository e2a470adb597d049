// The line being typed and its history. Pure: an editor goes in, an editor comes out. Nothing here sends anything. Pastes of
// several lines are in editor/tray.ts.

/** What the prompt holds. */
export interface LineEditor {
  readonly text: string;
  /** Confirmed lines, oldest first. Never a secret. */
  readonly history: readonly string[];
  /** Where in the history the text comes from; `history.length` is the line being typed. */
  readonly at: number;
  /** What was being typed when the history was entered. */
  readonly draft: string;
}

export const emptyEditor: LineEditor = { text: '', history: [], at: 0, draft: '' };

const historyLinesMax = 500;

/**
 * PASS, and what follows the mechanism of AUTH or the user name of APOP and LOGIN, are secrets wherever they are typed, with
 * the tag of IMAP or without. What turns out to be a secret later is forgotten then (editor/forget.ts).
 */
const secretLine = /^\s*(?:\S+\s+)?(?:pass\s+\S|auth(?:enticate)?\s+\S+\s+\S|apop\s+\S|login\s+\S+\s+\S)/i;

/** Programs of a shell that are given passwords: what is encoded, and the options of curl and swaks. */
const secretProgram =
  /\bbase64|\bb64|^\W*(?:\S+\s)?(?:printf|echo|xxd)\s|\s(?:-u|--user|-ap|--(?:auth-)?pass\w*|--oauth2-bearer)(?:\b|\S*:)|:\/\/[^\s/@]+:[^\s/@]+@/i;

/** True for a line of a protocol that holds a credential, as it is typed or pasted. */
export function holdsSecret(line: string): boolean {
  return secretLine.test(line);
}

/** The line as the person has edited it, or as a chip or the ghost put it there. Line ends in it are dropped. */
export function typeText(editor: LineEditor, text: string): LineEditor {
  return { ...editor, text: text.replace(/[\r\n]/g, ''), at: editor.history.length, draft: '' };
}

/** The line before in the history. What was being typed is kept. */
export function goEarlier(editor: LineEditor): LineEditor {
  const at = editor.at - 1;
  const text = editor.history[at];
  if (text === undefined) return editor;
  return { ...editor, at, text, draft: editor.at === editor.history.length ? editor.text : editor.draft };
}

/** The line after in the history, and behind the last one what was being typed. */
export function goLater(editor: LineEditor): LineEditor {
  if (editor.at >= editor.history.length) return editor;
  const at = editor.at + 1;
  return { ...editor, at, text: editor.history[at] ?? editor.draft };
}

/**
 * Enter: the editor after it.
 * @param line `secret`: the line answers a question for a credential, and must not be remembered
 */
export function confirmLine(editor: LineEditor, line: { readonly secret: boolean }): LineEditor {
  const history = line.secret ? editor.history : remember(editor.history, editor.text);
  return { text: '', history, at: history.length, draft: '' };
}

/** The editor with another history; the line that is being typed stays. */
export function withHistory(editor: LineEditor, history: readonly string[]): LineEditor {
  return { ...editor, history, at: history.length };
}

function remember(history: readonly string[], text: string): readonly string[] {
  if (text.trim() === '' || holdsSecret(text) || secretProgram.test(text) || text === history[history.length - 1])
    return history;
  return [...history, text].slice(-historyLinesMax);
}
