import type { CaseFinding } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Contradiction } from '../../parts/Contradiction.js';
import { Mark } from '../../parts/Mark.js';
import { recordPlace } from '../../shown/record-place.js';
import { withDates } from '../../time/written.js';
import type { CaseOf } from '../timeline/events.js';
import { Ref } from '../timeline/ToldCard.js';
import { FindingActs } from './FindingActs.js';
import { recordName } from './record-name.js';

interface Props {
  readonly finding: CaseFinding;
  readonly detention: CaseOf;
  /** of a contradiction on the line of time; null: none */
  readonly number: number | null;
  readonly onChange: () => void;
}

/** One thing that can be raised: what, by which article, how sure; a contradiction with both sides as they stand. */
export function FindingCard({ finding, detention, number, onChange }: Props) {
  const { say, language } = useWords();
  const { title, article, severity, confidence, verify, caution, kind, state, reason } = finding;
  const sentence = finding.sentence && withDates(finding.sentence, language);
  const how = [
    say(`caseFile.kind_${kind}`),
    severity && say(`caseFile.severity_${severity}`),
    say('caseFile.article', { article }),
    say(`caseFile.confidence_${confidence}`),
    verify && say('caseFile.unverifiedRule'),
    say(`caseFile.foundBy_${finding.foundBy}`),
  ];
  return (
    <li className="finding">
      {kind === 'CONTRADICTION' ? (
        <Contradiction
          title={number ? `${number}. ${title}` : title}
          sides={finding.records.map((record) => ({
            source: recordName(record, detention, say),
            value: record.value ? withDates(record.value, language) : say('caseFile.sealedValue'),
            detail: recordPlace(record.id, detention.claims),
          }))}
        >
          {sentence}
        </Contradiction>
      ) : (
        <h3>
          {severity === 'FATAL' || kind === 'RIGHTS' ? (
            <Mark state="VIOLATION" word={title} />
          ) : (
            <Mark state="WARNING" word={title} />
          )}
          {number && <Ref number={number} />}
        </h3>
      )}
      {kind !== 'CONTRADICTION' && sentence && <p>{sentence}</p>}
      {kind !== 'CONTRADICTION' && finding.records.length > 0 && (
        <p className="meta">
          {[...new Set(finding.records.map((record) => recordName(record, detention, say)))].join(', ')}
        </p>
      )}
      <p className="meta">{how.filter(Boolean).join('. ')}</p>
      {caution && <p className="meta">{caution}</p>}
      {state === 'DROPPED' && reason && <p>{say('caseFile.droppedBecause', { reason })}</p>}
      <FindingActs {...{ finding, detention, onChange }} />
    </li>
  );
}
