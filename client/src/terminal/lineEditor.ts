// The line being typed, its history, and the lines of a paste that wait for their turn. Pure: an editor goes in, an editor
// comes out. Nothing here sends anything; every line leaves by its own Enter.

/** What the prompt holds. */
export interface LineEditor {
  readonly text: string;
  /** Confirmed lines, oldest first. Never a secret. */
  readonly history: readonly string[];
  /** Where in the history the text comes from; `history.length` is the line being typed. */
  readonly at: number;
  /** What was being typed when the history was entered. */
  readonly draft: string;
  /** Lines of a paste, each of which needs its own Enter. */
  readonly waiting: readonly string[];
}

export const emptyEditor: LineEditor = { text: '', history: [], at: 0, draft: '', waiting: [] };

const historyLinesMax = 500;

/** PASS, and the arguments that follow AUTH's mechanism or APOP's user name, are secrets wherever they are typed. */
const secretLine = /^\s*(pass\s+\S|auth\s+\S+\s+\S|apop\s+\S)/i;

/** Programs of a shell that are given passwords: what is encoded, and the options of curl and swaks. */
const secretProgram =
  /\bbase64|\bb64|^\W*(?:\S+\s)?(?:printf|echo|xxd)\s|\s(?:-u|--user|-ap|--(?:auth-)?pass\w*|--oauth2-bearer)(?:[\s=]|\S*:)|:\/\/[^\s/@]+:[^\s/@]+@/i;

/** The line as the person has edited it, or as a chip or the ghost put it there. Line ends in it are dropped. */
export function typeText(editor: LineEditor, text: string): LineEditor {
  return { ...editor, text: text.replace(/[\r\n]/g, ''), at: editor.history.length, draft: '' };
}

/**
 * Pastes text that may have several lines: the first goes into the line, the others wait.
 * @param at what is selected, and is replaced
 */
export function pasteLines(
  editor: LineEditor,
  text: string,
  at: { readonly start: number; readonly end: number },
): LineEditor {
  const pasted = text.split(/\r\n|\r|\n/);
  // A line end behind the last line does not make an empty line after it.
  if (pasted.length > 1 && pasted[pasted.length - 1] === '') pasted.pop();
  const rest = editor.text.slice(at.end);
  const [first, ...others] = [...pasted.slice(0, -1), (pasted[pasted.length - 1] ?? '') + rest];
  const typed = typeText(editor, editor.text.slice(0, at.start) + first);
  return { ...typed, waiting: [...others, ...editor.waiting] };
}

/** Forgets the lines that wait. */
export function dropWaiting(editor: LineEditor): LineEditor {
  return { ...editor, waiting: [] };
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
 * Enter: the line, and the editor after it, with the next waiting line of a paste in its place.
 * @param line `secret`: the line answers a question for a credential, and must not be remembered
 */
export function confirmLine(
  editor: LineEditor,
  line: { readonly secret: boolean },
): { readonly line: string; readonly editor: LineEditor } {
  const { text, waiting } = editor;
  const history = line.secret ? editor.history : remember(editor.history, text);
  const [next = '', ...others] = waiting;
  return { line: text, editor: { text: next, history, at: history.length, draft: '', waiting: others } };
}

function remember(history: readonly string[], text: string): readonly string[] {
  if (text.trim() === '' || secretLine.test(text) || secretProgram.test(text) || text === history[history.length - 1])
    return history;
  return [...history, text].slice(-historyLinesMax);
}
