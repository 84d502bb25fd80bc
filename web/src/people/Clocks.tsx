import { useState } from 'react';
import { nextClockOf } from '../../../src/proceedings/domain/deadlines/next-clock.js';
import type { CaseClock } from '../clocks/case-clock.js';
import { byUrgency, clockFace } from '../clocks/clock.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { ClockCell } from '../parts/ClockCell.js';
import { ClockSheet } from './ClockSheet.js';
import { NextClock } from './NextClock.js';
import { OutdatedNote } from './OutdatedNote.js';
import { StartSheet } from './StartSheet.js';

interface Props {
  readonly detentionId: string;
  readonly clocks: readonly CaseClock[];
  /** held, as far as is known: then a start that nobody told is asked for */
  readonly isHeld: boolean;
  readonly maySayStart: boolean;
  /** somebody said when it began: it stands beside the clocks, and is put right there */
  readonly isStartTold: boolean;
  /** something waits here that moves them, and this device cannot count it: they are what the server said before */
  readonly isOutdated: boolean;
  readonly zone: string;
  readonly now: number;
}

/** What ends next in full, the other clocks of the defence as rows; a tap tells why. */
export function Clocks({ detentionId, clocks, isHeld, isStartTold, isOutdated, zone, now, ...may }: Props) {
  const { say } = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const [isTelling, setTelling] = useState(false);
  const first = nextClockOf(clocks);
  const open = clocks
    .filter((clock) => (!clock.watched && !['MET', 'VOID'].includes(clock.state)) || clock.id === first?.id)
    .sort((a, b) => byUrgency(clockFace(a, now), clockFace(b, now)));
  const next = first ?? open[0];
  const others = open.filter((clock) => clock !== next);
  const shown = clocks.find(({ id }) => id === opened);
  const lacksStart = clocks.some(
    ({ missing, concerns }) => missing.includes('LIBERTY_RESTRICTED') || concerns.includes('START_UNCERTAIN'),
  );
  return (
    <section className="clocks" aria-label={say('person.clocks')}>
      {isOutdated && <OutdatedNote />}
      {next && <NextClock clock={next} now={now} onOpen={() => setOpened(next.id)} />}
      {(lacksStart || !next) && isHeld && !isStartTold && (
        <div className="clock-missing unk-box">
          <span>{say('clock.noStart')}</span>
          {may.maySayStart && <Button onClick={() => setTelling(true)}>{say('person.tellStart')}</Button>}
        </div>
      )}
      {others.map((clock) => (
        <button key={clock.id} type="button" className="clock-row" onClick={() => setOpened(clock.id)}>
          <span className="row-who">
            <span className="strong">{clock.title}</span>
            {clock.article && <span className="meta">{clock.article}</span>}
          </span>
          <ClockCell clock={clock} now={now} />
        </button>
      ))}
      {shown && <ClockSheet clock={shown} now={now} onClose={() => setOpened(null)} />}
      {isTelling && <StartSheet detentionId={detentionId} zone={zone} onClose={() => setTelling(false)} />}
    </section>
  );
}
