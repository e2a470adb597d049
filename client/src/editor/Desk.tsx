// The desk: what helps with the line in the prompt once it is needed. Completion, search, tray, bytes, held lines; each has
// a file of its own, and this one says who gets a key and what Enter means. It sends only what Enter confirmed.

import { useEffect, useImperativeHandle, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { BytesView } from './BytesView.tsx';
import type { Asked, DeskProps, Panel } from './handle.ts';
import { HeldView } from './HeldView.tsx';
import { Search } from './Search.tsx';
import { SendingView } from './SendingView.tsx';
import { WithEditorWords } from './speech.ts';
import { withTag } from './tags.ts';
import { Tools } from './Tools.tsx';
import { TrayView } from './TrayView.tsx';
import { useChoices } from './useChoices.tsx';
import { useHold } from './useHold.ts';
import { useKeptHistory } from './useKeptHistory.ts';
import { useSending } from './useSending.ts';
import { useTags } from './useTags.ts';
import { useTray } from './useTray.ts';
import styles from './Desk.module.css';

/** Renders nothing until its words are there. */
export default function Desk(props: DeskProps) {
  return (
    <WithEditorWords>
      <Bench {...props} />
    </WithEditorWords>
  );
}

function Bench(props: DeskProps) {
  const { desk, asked, session, editor, input } = props;
  const [panel, setPanel] = useState<Panel>();
  const [escapes, setEscapes] = useState(false);
  const tags = useTags();
  const kept = useKeptHistory(props);
  const sending = useSending(props);
  const choices = useChoices(props);
  const tray = useTray(props, sending);
  const hold = useHold(props, escapes);
  const close = () => {
    setPanel(undefined);
    input.current?.focus();
  };
  const toggle = (which: Panel) => (panel === which ? close() : setPanel(which));

  const key = (event: KeyboardEvent): boolean => {
    const panelKey = panelOf(event);
    if (panelKey) toggle(panelKey);
    return panelKey !== undefined || hold.key(event) || choices.key(event);
  };
  const enter = (line: string): boolean => {
    if (sending.isBusy || choices.take()) return true;
    return hold.enter(line) || tray.enter(line);
  };
  const take = (what: Asked): void => {
    if (what.kind === 'paste') tray.paste(what.text, what.at);
    else if (what.kind === 'lines') tray.lines(what.text);
    else if (what.key === 'Tab') choices.open();
    else toggle(what.key === 'r' ? 'search' : 'bytes');
  };
  useImperativeHandle(desk, () => ({
    key,
    enter,
    take,
    typed: (before, now) => {
      hold.changed();
      return tags.on ? withTag(session, before, now) : now;
    },
  }));
  useAskedBefore(asked, take);

  return (
    <div className={styles.desk}>
      <SendingView sending={sending} store={props.store} />
      <TrayView tray={tray} session={session} />
      {panel === 'search' && <Search history={editor.history} onTake={props.onText} onClose={close} />}
      {panel === 'bytes' && <BytesView {...props} escapes={escapes} onEscapes={setEscapes} onClose={close} />}
      <HeldView hold={hold} dialect={session.dialect} />
      {choices.list}
      <Tools slot={props.slot} session={session} tags={tags} kept={kept} onPanel={toggle} onFile={tray.file} />
    </div>
  );
}

/** Ctrl+R and Ctrl+B, as in a shell and as in an editor. */
function panelOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Panel | undefined {
  if (!ctrlKey || altKey || metaKey) return undefined;
  return key === 'r' ? 'search' : key === 'b' ? 'bytes' : undefined;
}

/** What was asked while this was being fetched is done once. */
function useAskedBefore(asked: Asked | undefined, take: (what: Asked) => void): void {
  useEffect(() => {
    if (asked) take(asked);
    // Later wishes come through the handle.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
}
