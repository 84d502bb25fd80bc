import { useEffect } from 'react';
import type { CaseClock } from '../clocks/case-clock.js';
import { counted, useCounted } from '../clocks/counted.js';
import { differences, type CountedClock } from '../clocks/differences.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Note } from '../parts/Note.js';
import { endText } from '../time/format.js';

interface Props {
  readonly detentionId: string;
  /** the server's, void ones too */
  readonly clocks: readonly CaseClock[];
  readonly now: number;
}

/** The server counted otherwise than this device had: both ends, until a person has seen it. The server's stands. */
export function CountedNote({ detentionId, clocks, now }: Props) {
  const { say, language } = useWords();
  const here = useCounted()[detentionId]?.clocks;
  const found = here ? differences(here, clocks) : [];
  const isSame = here !== undefined && found.length === 0;
  useEffect(() => {
    if (isSame) counted.settle(detentionId);
  }, [isSame, detentionId]);
  if (found.length === 0) return null;
  const end = (clock: CountedClock | null) => {
    const at = clock && (clock.actBy ?? clock.dueAt);
    return at ? endText(at, { zone: clock.zone ?? 'UTC', language, now }) : say('clock.notRun');
  };
  return (
    <div className="pad">
      <Note
        kind="warning"
        title={say('clock.differs')}
        act={<Button onClick={() => counted.settle(detentionId)}>{say('clock.understood')}</Button>}
      >
        {found.map(({ here: mine, server }) => (
          <p key={mine.ruleCode} className="num">
            {say('clock.both', { title: mine.title, here: end(mine), server: end(server) })}
          </p>
        ))}
        <p className="meta">{say('clock.serverStands')}</p>
      </Note>
    </div>
  );
}
