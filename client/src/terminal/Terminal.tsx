// The conversation as it is seen: xterm.js draws the painted entries, our own marks lie over it. Hidden from screen
// readers, which have Log.tsx. Nothing can be typed here; a click chooses the line to explain.

import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { MouseEvent, Ref, RefObject } from 'react';
import type { SpanRef } from '../explain/selection.ts';
import type { Session } from '../session/model.ts';
import type { Looked } from './marks.ts';
import { markAll } from './marks.ts';
import { useSpeech } from '../ui/language.tsx';
import { Drawing, loadScreen } from './drawing.ts';
import { foldAt, spanAt } from './hover.ts';
import { Marks } from './Marks.tsx';
import type { PaintOptions } from './paint.ts';
import { foldKeyOf } from './rows.ts';
import { themeOf } from './palette.ts';
import type { Screen } from './screen.ts';
import styles from './Terminal.module.css';

/** What others may ask of the terminal. */
export interface TerminalHandle {
  scrollPages(pages: number): void;
  showEntry(key: string): void;
}

interface TerminalProps {
  readonly handle: Ref<TerminalHandle>;
  readonly session: Session;
  /** How entries are painted, but for the width, which only the terminal knows. */
  readonly look: Omit<PaintOptions, 'columns'>;
  /** Changes when the colours do. */
  readonly colours: string;
  readonly showTimes: boolean;
  readonly chosenKey: string | undefined;
  readonly raised: SpanRef | undefined;
  readonly isHeld: boolean;
  readonly onRaise: (span: SpanRef | undefined) => void;
  readonly onChoose: (key: string) => void;
  readonly onExpand: (foldKey: string) => void;
  /** All octets of this session as given are parsed by the terminal. */
  readonly onDrawn: (session: Session) => void;
}

/** Cells kept free at the right edge while times are shown: `09:31:22.120  +2.4 s`, on phones only `+2.4 s`. */
const timeWidths = { long: 24, short: 9 } as const;
/** Narrower terminals have no room for the time of day. */
const longTimeColumnsMin = 64;
const columnsMin = 20;

/** The drawn conversation. */
export function Terminal(props: TerminalProps) {
  const { session, look, showTimes, chosenKey, raised } = props;
  const area = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  // Rows move without React: when the terminal scrolls, grows or has drawn. Then everything over it is placed anew.
  const [, place] = useReducer((count: number) => count + 1, 0);
  const { screen, columns, failed } = useScreen({ area, host, colours: props.colours, onMoved: place });
  const times = !showTimes ? 'none' : columns < longTimeColumnsMin ? 'short' : 'long';
  const options = useMemo(
    () => ({ ...look, columns: Math.max(columnsMin, columns - (times === 'none' ? 0 : timeWidths[times])) }),
    [look, columns, times],
  );
  const { onDrawn } = props;
  const drawing = useMemo(() => {
    const showBusy = (isBusy: boolean) => area.current?.setAttribute('aria-busy', String(isBusy));
    return screen && new Drawing(screen, showBusy);
  }, [screen, area]);

  useEffect(() => {
    drawing?.show({
      session,
      options,
      onDrawn: () => {
        place();
        onDrawn(session);
      },
    });
  }, [drawing, session, options, onDrawn]);

  useImperativeHandle(props.handle, () => ({
    scrollPages: (pages) => screen?.scrollPages(pages),
    showEntry: (key) => screen?.showEntry(key),
  }));

  const looked: Looked = {
    entries: session.entries,
    options,
    chosenKey,
    raised,
    times,
    startedMs: session.startedMs,
  };
  const marks = screen ? markAll(screen, looked) : [];
  const pointed = usePointer(props, screen, options);
  const height = screen ? screen.usedRows * screen.cell.height : 0;
  return (
    <div ref={area} className={styles.area} inert={props.isHeld}>
      <div className={styles.window} style={{ height }} aria-hidden="true">
        <div ref={host} className={styles.host} {...pointed}>
          <Marks marks={marks} />
        </div>
      </div>
      {failed && <Incomplete />}
    </div>
  );
}

/** The rest of the page could not be fetched. What is said can still be heard, but not seen. */
function Incomplete() {
  const { word } = useSpeech();
  return (
    <p className={styles.incomplete} role="alert">
      {word('page.incomplete')}{' '}
      <button type="button" onClick={() => location.reload()}>
        {word('page.reload')}
      </button>
    </p>
  );
}

interface ScreenPlace {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly colours: string;
  readonly onMoved: () => void;
}

/** Makes the terminal when its font is there, keeps its size that of its area, and tells when rows have moved. */
function useScreen({ area, host, colours, onMoved }: ScreenPlace) {
  const [screen, setScreen] = useState<Screen>();
  const [columns, setColumns] = useState(80);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let made: Screen | undefined;
    let gone = false;
    const fit = () => {
      if (!made || !area.current || !host.current) return;
      host.current.style.height = `${roomFor(area.current)}px`;
      made.fit();
      setColumns(made.columns);
      onMoved();
    };
    const observer = new ResizeObserver(fit);
    const begin = async () => {
      // xterm.js is half of the page's code, and the first sight needs none of it. Its cells are measured once: before
      // the font is there, all widths would be wrong.
      const [display] = await Promise.all([loadScreen(), document.fonts.load('14px "IBM Plex Mono"')]);
      if (gone || !host.current || !area.current) return;
      made = new display.Screen(host.current, themeOf(host.current), onMoved);
      setScreen(made);
      // The window grows and shrinks with the page, with what stands below it, and with what stood above it.
      for (const element of [area.current.parentElement, ...siblingsOf(area.current)]) {
        if (element) observer.observe(element);
      }
    };
    begin().catch(() => setFailed(true));
    return () => {
      gone = true;
      observer.disconnect();
      made?.dispose();
    };
  }, [area, host, onMoved]);

  useLayoutEffect(() => {
    if (screen && host.current) screen.theme = themeOf(host.current);
  }, [screen, host, colours]);

  return { screen, columns, failed };
}

function siblingsOf(area: HTMLElement): readonly Element[] {
  return [...(area.parentElement?.children ?? [])].filter((element) => element !== area);
}

/** The height that the other parts of the conversation leave to the terminal. */
function roomFor(area: HTMLElement): number {
  const taken = siblingsOf(area).reduce((sum, element) => sum + (element as HTMLElement).offsetHeight, 0);
  const padding = Number.parseFloat(getComputedStyle(area).paddingTop) || 0;
  return Math.max(0, (area.parentElement?.clientHeight ?? 0) - taken - padding);
}

/** What the pointer does over the terminal. */
function usePointer(props: TerminalProps, screen: Screen | undefined, options: PaintOptions) {
  const find = (event: MouseEvent) => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const cell = screen?.cellAt(event.clientX - bounds.left, event.clientY - bounds.top);
    const entry = cell && props.session.entries.find((each) => each.key === cell.key);
    return cell && entry && { cell, entry };
  };
  return {
    onMouseMove(event: MouseEvent) {
      const found = find(event);
      const index = found?.entry.kind === 'unit' ? spanAt(found.entry, options, found.cell) : undefined;
      const { raised } = props;
      if (index === undefined || !found) {
        if (raised) props.onRaise(undefined);
      } else if (raised?.key !== found.entry.key || raised.index !== index) {
        props.onRaise({ key: found.entry.key, index });
      }
    },
    onMouseLeave() {
      props.onRaise(undefined);
    },
    onClick(event: MouseEvent) {
      const found = find(event);
      // Whoever has marked text wants to copy it.
      if (!found || screen?.selection !== '') return;
      const { cell, entry } = found;
      if (entry.kind !== 'unit') return;
      if (foldAt(entry, options, cell)) props.onExpand(foldKeyOf(entry));
      else props.onChoose(entry.key);
    },
  };
}
