import { useState } from 'react';
import type { StartSaid } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { useQueued } from '../../offline/device.js';
import { QueuedMark } from '../../parts/QueuedMark.js';
import { Sheet } from '../../parts/Sheet.js';
import { whenText } from '../../time/when.js';
import { sentWhen } from '../sent-when.js';
import { standingStarts } from './starts.js';
import { StartsList } from './StartsList.js';

interface Props {
  readonly starts: readonly StartSaid[];
  readonly detentionId: string;
  readonly zone: string;
  readonly now: number;
}

/** Since when, as it is told, on the person: what the clocks of custody count from. A tap shows every word and puts it right. */
export function StartLine({ starts, detentionId, zone, now }: Props) {
  const { say, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const standing = standingStarts(starts, useQueued());
  const first = standing.find(({ start }) => start.kind === 'REAL') ?? standing[0];
  if (!first) return null;
  const { start, correction } = first;
  const waits = correction?.refusal ? null : correction?.variables.input.detentionStart;
  const { source, saidAt } = waits ? { ...waits, saidAt: sentWhen(waits.at, zone) } : start;
  return (
    <>
      <button type="button" className="claims-line" onClick={() => setOpen(true)}>
        <Icon name="clock" />
        <span className="row-who">
          <span>
            {say(`start.${start.kind}`)}:{' '}
            <strong className="num">{whenText(saidAt, { zone, language, now }, say)}</strong>
            <span className="mute">, {say(`source.${source}`)}</span>
          </span>
          {correction && <QueuedMark state={correction.state} />}
        </span>
        {standing.length > 1 && (
          <span className="mute nb">{say('person.moreClaims', { n: standing.length - 1 })}</span>
        )}
        <Icon name="chevron-right" />
      </button>
      {isOpen && (
        <Sheet title={say('record.START')} onClose={() => setOpen(false)}>
          {/* what it changed is said below the sheet */}
          <StartsList {...{ starts, detentionId, zone }} place="STATION" onDone={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  );
}
