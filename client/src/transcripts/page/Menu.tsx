// What can be taken away from a transcript: copied, saved in its forms, shown elsewhere, printed.

import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { copyText } from '../../ui/useCopy.ts';
import { addressOf } from '../../routes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { saveForms } from '../forms.ts';
import { linkAddress } from '../linkAddress.ts';
import { cardSnippet, frameSnippet } from './embed.ts';
import { Letters } from './Letters.tsx';
import type { Recording } from './recording.ts';
import { useTranscriptWords } from './speech.ts';
import { usePlace } from './usePlace.ts';
import styles from './Menu.module.css';

interface MenuProps {
  readonly transcript: TranscriptDocument;
  readonly recording: Recording;
  readonly title: string;
  readonly link: TranscriptTold['link'] | undefined;
  readonly isMine: boolean;
  readonly files: ReactNode;
}

/** The button, and what it opens. */
export function Menu(props: MenuProps) {
  const tell = useTranscriptWords();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useClosing(place, isOpen, () => setOpen(false));
  return (
    <div ref={place} className={styles.place}>
      <button
        type="button"
        className={styles.opener}
        aria-label={tell('menu')}
        title={tell('menu')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div id={id} className={styles.menu} hidden={!isOpen}>
        {isOpen && <Contents {...props} />}
      </div>
    </div>
  );
}

/** Closes with Esc, and when somebody goes elsewhere. */
function useClosing(place: RefObject<HTMLDivElement | null>, isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const press = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      latest.current();
      place.current?.querySelector('button')?.focus();
    };
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) latest.current();
    };
    addEventListener('keydown', press);
    for (const kind of ['pointerdown', 'focusin'] as const) addEventListener(kind, leave);
    return () => {
      removeEventListener('keydown', press);
      for (const kind of ['pointerdown', 'focusin'] as const) removeEventListener(kind, leave);
    };
  }, [place, isOpen]);
}

function Contents({ transcript, recording, title, link, isMine, files }: MenuProps) {
  const tell = useTranscriptWords();
  const { language } = useSpeech();
  const [said, setSaid] = useState('');
  const copy = async (text: string | Promise<string>) => {
    const isCopied = await Promise.resolve(text).then(copyText, () => false);
    setSaid(tell(isCopied ? 'copied' : 'notCopied'));
  };
  const url = link && linkAddress(link.id);
  const asText = async (notes: boolean) => {
    const { textIn } = await import('../save.ts');
    return textIn('txt', notes ? transcript : { ...transcript, comments: [] }, language, {
      notes,
      ...(url !== undefined && { link: url }),
    });
  };
  return (
    <>
      <Group name={tell('menu.copy')}>
        <Action name={tell('menu.copyWire')} onClick={() => void copy(asText(false))} />
        <Action name={tell('menu.copyNotes')} onClick={() => void copy(asText(true))} />
      </Group>
      {link ? <Files id={link.id} /> : files && <Group name={tell('menu.files')}>{files}</Group>}
      <Letters recording={recording} />
      {url !== undefined && link?.visibility === 'link' && (
        <Group name={tell('menu.embed')}>
          <Action name={tell('menu.copyFrame')} onClick={() => void copy(frameSnippet(url, title))} />
          <Action name={tell('menu.copyCard')} onClick={() => void copy(cardSnippet(url, title))} />
          <a href={`${url}.svg`}>{tell('menu.svg')}</a>
        </Group>
      )}
      <Group>
        <Action
          name={tell('menu.lesson')}
          onClick={() => void import('../../lessons/editor/makeLesson.ts').then((made) => made.makeLesson(transcript))}
        />
        <Action name={tell('menu.print')} onClick={() => print()} />
        {isMine && <a href={addressOf('/transcripts')}>{tell('menu.mine')}</a>}
      </Group>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}

/** The exports have the page's address with an ending, in the language that is read here. */
function Files({ id }: { readonly id: string }) {
  const tell = useTranscriptWords();
  const { language } = useSpeech();
  const { notes } = usePlace();
  const asked = `?lang=${language}${notes ? '' : '&notes=0'}`;
  return (
    <Group name={tell('menu.files')}>
      {saveForms.map((form) => (
        <a
          key={form}
          href={`${addressOf(`/t/${id}.${form}`)}${form === 'json' ? '' : asked}`}
          download={`${id}.${form}`}
        >
          {tell(`menu.${form}`)} <code>.{form}</code>
        </a>
      ))}
    </Group>
  );
}

function Group({ name, children }: { readonly name?: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group} role="group" aria-label={name}>
      {name !== undefined && <p aria-hidden="true">{name}</p>}
      {children}
    </div>
  );
}

function Action({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {name}
    </button>
  );
}
