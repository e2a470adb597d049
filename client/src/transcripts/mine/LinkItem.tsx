// A link in the list: its state, and what its owner may do with it.

import { useId, useState } from 'react';
import { commentPolicies, linkLives, titleCharactersMax } from '@mailterm/shared/wire/transcripts';
import type { ChangeAsked, CommentPolicy, LinkLife, LinkTold } from '@mailterm/shared/wire/transcripts';
import { addressOf } from '../../routes.ts';
import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { formatDay } from '../../ui/day.ts';
import { linkAddress } from '../linkAddress.ts';
import { useCopy } from '../../ui/useCopy.ts';
import { Confirm } from './Confirm.tsx';
import type { Mine } from './useMine.ts';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

interface LinkItemProps {
  readonly link: LinkTold;
  readonly mine: Mine;
  readonly onGone: () => void;
  /** Absent where there is no recording to make a revision of. */
  readonly onRevise?: () => void;
}

/** One link. */
export function LinkItem({ link, mine, onGone, onRevise }: LinkItemProps) {
  const tell = useTell<MineWordId>();
  const [said, copy] = useCopy();
  const [doing, setDoing] = useState<'change' | 'delete'>();
  const { id, title, visibility } = link;
  const toggle = { visibility: visibility === 'link' ? 'owner' : 'link' } as const;
  return (
    <li className={styles.link}>
      <p className={styles.linkName}>
        <span aria-hidden="true">↗ </span>
        <a href={addressOf(`/t/${id}`)}>{title === '' ? `/t/${id}` : title}</a>
      </p>
      <LinkFacts link={link} />
      <div className={styles.actions} role="group" aria-label={title === '' ? id : title}>
        <button type="button" onClick={() => void copy(linkAddress(id))}>
          {tell('copyLink')}
        </button>
        <button type="button" onClick={() => void mine.changeLink(id, toggle)}>
          {tell(visibility === 'link' ? 'hide' : 'show')}
        </button>
        <button type="button" onClick={() => setDoing('change')}>
          {tell('change')}
        </button>
        {onRevise && (
          <button type="button" onClick={onRevise}>
            {tell('revise')}
          </button>
        )}
        <button type="button" onClick={() => setDoing('delete')}>
          {tell('delete')}
        </button>
        <span role="status" className={styles.soft}>
          {said && tell(said)}
        </span>
      </div>
      {doing === 'change' && (
        <Change
          link={link}
          onSave={async (change) => (await mine.changeLink(id, change)) && setDoing(undefined)}
          onCancel={() => setDoing(undefined)}
        />
      )}
      {doing === 'delete' && (
        <Confirm
          question={tell('deleteLinkAsk')}
          onSure={async () => (await mine.deleteLink(id)) && onGone()}
          onKeep={() => setDoing(undefined)}
        />
      )}
    </li>
  );
}

function LinkFacts({ link }: Pick<LinkItemProps, 'link'>) {
  const tell = useTell<MineWordId>();
  const { language } = useSpeech();
  const { revision, expiresMs, visibility, comments, waiting } = link;
  return (
    <p className={styles.facts}>
      <span>{tell(visibility === 'link' ? 'shownNow' : 'hiddenNow')}</span>
      <span>{expiresMs === undefined ? tell('forever') : tell('until', { date: formatDay(expiresMs, language) })}</span>
      {revision > 1 && <span>{tell('revision', { number: revision })}</span>}
      {comments !== 'off' && (
        <span>
          {tell('comments')}
          {language === 'zh' ? '：' : ': '}
          {tell(`comments.${comments}`)}
        </span>
      )}
      {waiting > 0 && (
        <a href={addressOf(`/t/${link.id}`)}>
          {waiting === 1 ? tell('waitingOne') : tell('waiting', { count: waiting })}
        </a>
      )}
    </p>
  );
}

interface ChangeProps {
  readonly link: LinkTold;
  readonly onSave: (change: ChangeAsked) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** Title, expiry and comments of a link that exists. */
function Change({ link, onSave, onCancel }: ChangeProps) {
  const tell = useTell<MineWordId>();
  const id = useId();
  const [title, setTitle] = useState(link.title);
  const [life, setLife] = useState<LinkLife | ''>('');
  const [comments, setComments] = useState<CommentPolicy>(link.comments);
  return (
    <form
      className={styles.change}
      aria-label={tell('changeTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ title: title.trim(), comments, ...(life !== '' && { life }) });
      }}
    >
      <label htmlFor={`${id}-title`}>{tell('newTitle')}</label>
      <input
        id={`${id}-title`}
        value={title}
        maxLength={titleCharactersMax}
        onChange={({ target }) => setTitle(target.value)}
      />
      <label htmlFor={`${id}-life`}>{tell('life')}</label>
      <select id={`${id}-life`} value={life} onChange={({ target }) => setLife(target.value as LinkLife | '')}>
        <option value="">{tell('lifeSame')}</option>
        {linkLives.map((each) => (
          <option key={each} value={each}>
            {tell(`life.${each}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-comments`}>{tell('comments')}</label>
      <select
        id={`${id}-comments`}
        value={comments}
        onChange={({ target }) => setComments(target.value as CommentPolicy)}
      >
        {commentPolicies.map((each) => (
          <option key={each} value={each}>
            {tell(`comments.${each}`)}
          </option>
        ))}
      </select>
      <p className={styles.actions}>
        <button type="submit" className="framed">
          {tell('save')}
        </button>
        <button type="button" onClick={onCancel}>
          {tell('cancel')}
        </button>
      </p>
    </form>
  );
}
