import { useState } from 'react';
import { byUrgency, clockFace } from '../clocks/clock.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { ClockCell } from '../parts/ClockCell.js';
import { lets } from '../session/lets.js';
import { ClockSheet, type CaseClock } from './ClockSheet.js';
import { NextClock } from './NextClock.js';
import type { CaseAnswer } from './person-case.js';
import { StartSheet } from './StartSheet.js';

interface Props {
  readonly detention: CaseAnswer;
  readonly zone: string;
  readonly now: number;
}

/** What ends next in full, the other clocks of the defence as rows; a tap tells why. */
export function Clocks({ detention, zone, now }: Props) {
  const { say } = useWords();
  const [opened, setOpened] = useState<CaseClock | null>(null);
  const [isTelling, setTelling] = useState(false);
  const open = detention.deadlines
    .filter(
      ({ state, watched, id }) =>
        (!watched && !['MET', 'VOID'].includes(state)) || id === detention.nextClock?.id,
    )
    .sort((a, b) => byUrgency(clockFace(a, now), clockFace(b, now)));
  const next = open.find(({ id }) => id === detention.nextClock?.id) ?? open[0];
  const others = open.filter((clock) => clock !== next);
  const lacksStart = detention.deadlines.some(({ missing }) => missing.includes('LIBERTY_RESTRICTED'));
  return (
    <section className="clocks" aria-label={say('person.clocks')}>
      {next && <NextClock clock={next} now={now} onOpen={() => setOpened(next)} />}
      {(lacksStart || !next) && detention.status === 'HELD' && (
        <div className="clock-missing unk-box">
          <span>{say('clock.noStart')}</span>
          {lets(detention, 'Mutation.claimStart') && (
            <Button onClick={() => setTelling(true)}>{say('person.tellStart')}</Button>
          )}
        </div>
      )}
      {others.map((clock) => (
        <button key={clock.id} type="button" className="clock-row" onClick={() => setOpened(clock)}>
          <span className="row-who">
            <span className="strong">{clock.title}</span>
            {clock.article && <span className="meta">{clock.article}</span>}
          </span>
          <ClockCell clock={clock} now={now} />
        </button>
      ))}
      {opened && <ClockSheet clock={opened} now={now} onClose={() => setOpened(null)} />}
      {isTelling && <StartSheet detentionId={detention.id} zone={zone} onClose={() => setTelling(false)} />}
    </section>
  );
}
