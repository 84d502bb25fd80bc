import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Segmented } from '../../parts/Segmented.js';
import { Empty } from '../../parts/states.js';
import { contradictionsOf } from '../timeline/links.js';
import type { CaseOf } from '../timeline/events.js';
import { FindingCard } from './FindingCard.js';

interface Props {
  readonly detention: CaseOf;
  readonly onChange: () => void;
}

const STATES = ['OPEN', 'USED', 'DROPPED'] as const;
type State = (typeof STATES)[number];

/** What can be raised for this person: each is used in a filing or dropped by a person with a reason. */
export function Findings({ detention, onChange }: Props) {
  const { say } = useWords();
  const [state, setState] = useState<State>('OPEN');
  const { findingCounts: counts, findings } = detention;
  const numbers = new Map(contradictionsOf(findings).map(({ id }, index) => [id, index + 1]));
  const shown = findings.filter((finding) => finding.state === state);
  const count = { OPEN: counts.open, USED: counts.used, DROPPED: counts.dropped };
  return (
    <section aria-label={say('caseFile.findings')}>
      <h2>{say('caseFile.findings')}</h2>
      <p className="mute">{say('caseFile.advice')}</p>
      <Segmented
        label={say('caseFile.findings')}
        choices={STATES.map((value) => ({
          value,
          label: say(`caseFile.findings_${value}`, { n: count[value] }),
        }))}
        value={state}
        onChange={setState}
      />
      {shown.length === 0 && (
        <Empty title={say(`caseFile.noFindings_${state}`)}>
          {state === 'OPEN' && findings.length === 0 && say('caseFile.noFindingsMore')}
        </Empty>
      )}
      <ul className="findings">
        {shown.map((finding) => (
          <FindingCard
            key={finding.id}
            {...{ finding, detention, onChange }}
            number={numbers.get(finding.id) ?? null}
          />
        ))}
      </ul>
    </section>
  );
}
