import { useState } from 'react';
import type { RightsManner, RightsOutcome } from '../api/operations.js';
import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { outbox, useQueued } from '../offline/device.js';
import { queuedOf } from '../offline/queued-of.js';
import { Button } from '../parts/Button.js';
import { useSaid } from '../parts/Said.js';
import { Segmented } from '../parts/Segmented.js';
import { lets } from '../session/lets.js';
import { timeText } from '../time/format.js';
import { now } from '../time/now.js';
import { recordCheck } from './person-acts.js';
import { rightLines, type CaseAnswer, type RightLine } from './person-case.js';
import { CorrectCheck, RecordChecks, RightsCatalogue } from './person.graphql.js';
import { RightRow } from './RightRow.js';
import { RightSheet } from './RightSheet.js';

interface Props {
  readonly detentionId: string;
  /** null: the server does not know this person yet */
  readonly detention: CaseAnswer | null;
  readonly zone: string;
}

/** The rights to ask now as rows with two buttons; one tap writes down the outcome with its minute and how it is known. */
export function RightsList({ detentionId, detention, zone }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const [manner, setManner] = useState<RightsManner>('SEEN');
  const [showsAll, setShowsAll] = useState(false);
  const [opened, setOpened] = useState<RightLine | null>(null);
  const catalogue = useAsk(RightsCatalogue, {}, { kept: true, enabled: true }).data?.rightsCatalogue ?? [];
  const mayRecord = !detention || lets(detention, 'Mutation.recordRightsChecks');
  const acts = useQueued();
  const lines = rightLines(detentionId, detention, catalogue, {
    queued: queuedOf(acts, RecordChecks),
    corrections: queuedOf(acts, CorrectCheck),
  });
  const shown = showsAll ? lines : lines.filter(({ isDue, last }) => isDue || last);

  async function record(line: RightLine, outcome: RightsOutcome): Promise<void> {
    const id = await recordCheck({ detentionId, code: line.right.code, outcome, manner });
    const text = say('rights.recorded', {
      right: line.right.label,
      outcome: say(`rights.${outcome}`),
      time: timeText(now(), zone),
    });
    tell({
      text,
      undo: () => void outbox.drop(id).then((isHere) => !isHere && tell({ text: say('rights.alreadySent') })),
    });
  }

  return (
    <section className="rights" aria-label={say('rights.title')}>
      <div className="rights-manner">
        <span className="mute">{say('rights.source')}</span>
        <Segmented
          label={say('rights.source')}
          value={manner}
          onChange={setManner}
          choices={[
            { value: 'SEEN', label: say('rights.SEEN'), icon: 'eye' },
            { value: 'TOLD', label: say('rights.TOLD'), icon: 'ear' },
          ]}
        />
      </div>
      <ul>
        {shown.map((line) => (
          <RightRow
            key={line.right.code}
            line={line}
            zone={zone}
            onRecord={mayRecord ? (outcome) => void record(line, outcome) : undefined}
            onOpen={() => setOpened(line)}
          />
        ))}
      </ul>
      {lines.length > shown.length && (
        <div className="pad">
          <Button quiet icon="chevron-down" onClick={() => setShowsAll(true)}>
            {say('rights.all', { n: lines.length - shown.length })}
          </Button>
        </div>
      )}
      {opened && mayRecord && (
        <RightSheet
          detentionId={detentionId}
          line={opened}
          manner={manner}
          zone={zone}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}
