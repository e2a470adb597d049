// Looks through a line before it goes: what is certain to fail is held, what loses something is asked about, a bad habit that
// works is told once it is sent. Where the words of a protocol are not there yet, nothing is held up. A lesson may want it
// otherwise.

import { useEffect, useRef, useState } from 'react';
import type { Finding } from '@mailterm/shared/dialect';
import { holds, mistakeFact } from '@mailterm/shared/mistakes/index';
import { isPractice } from '../faults/practiceHost.ts';
import { lessonRules } from '../lessons/rules.ts';
import type { DeskProps } from './handle.ts';
import type { Held } from './useHold.ts';
import type { Linter } from './linter.ts';

export interface Lint {
  /** Why a line is held; undefined where nothing speaks against it. */
  hold(line: string): Held | undefined;
  /** What was found in the line that was sent last, and did not hold it. */
  readonly told: Finding | undefined;
}

/** What was told so often is known. */
const toldMax = 2;

/** @param props whose lines they are */
export function useLint({ session }: DeskProps): Lint {
  const linter = useLinter(session.phase === 'open' ? session.id : undefined, session.dialect);
  const [told, setTold] = useState<Finding>();
  const times = useRef(new Map<string, number>());
  const tell = (finding: Finding | undefined): void => {
    const count = finding ? (times.current.get(finding.id) ?? 0) + 1 : 0;
    if (finding) times.current.set(finding.id, count);
    setTold(count <= toldMax ? finding : undefined);
  };
  return {
    told,
    hold: (line) => {
      const when = lessonRules()?.lint;
      const isRead = session.phase === 'open' && when !== 'off';
      const findings = isRead ? (linter.current?.lint(session, line) ?? []) : [];
      // The practice server lets mistakes pass, to answer them; a lesson that holds them does so everywhere.
      const target = isPractice(session) && when !== 'before' ? 'practice' : 'outside';
      const holding = when === 'after' ? undefined : findings.find((finding) => holds(finding, target));
      if (holding) return heldBy(holding, line);
      const isTold = ({ id }: Finding): boolean => when === 'after' || mistakeFact(id)?.level === 'tell';
      tell(findings.find((finding) => finding.certainty !== 'possible' && isTold(finding)));
      return undefined;
    },
  };
}

function heldBy({ id, params, fix }: Finding, line: string): Held {
  const kind = mistakeFact(id)?.level === 'ask' ? 'ask' : 'fixIt';
  // What would be changed into itself is no way out.
  const way = fix === undefined || fix === line ? {} : { fix };
  return { kind, line, saying: { id, ...(params && { params }) }, ...way };
}

/** What reads the session; nothing until it is loaded, and where it could not be. */
function useLinter(sessionId: number | undefined, dialect: DeskProps['session']['dialect']) {
  const linter = useRef<Linter>(undefined);
  useEffect(() => {
    let stale = false;
    linter.current = undefined;
    if (sessionId === undefined || dialect === undefined) return undefined;
    import('./linter.ts')
      .then(({ loadLinter }) => loadLinter(dialect))
      .then(
        (loaded) => {
          if (!stale) linter.current = loaded;
        },
        () => undefined,
      );
    return () => {
      stale = true;
    };
  }, [sessionId, dialect]);
  return linter;
}
