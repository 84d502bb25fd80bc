import { useState, type FormEvent } from 'react';
import type { RightsManner, RightsOutcome } from '../api/operations.js';
import { RecordFiles } from '../files/RecordFiles.js';
import { subjectNaming } from '../files/subjects.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { Segmented } from '../parts/Segmented.js';
import { Sheet } from '../parts/Sheet.js';
import { todayIn, WhenField, whenOf } from '../parts/WhenField.js';
import { useNow } from '../time/now.js';
import { useSession } from '../session/session.js';
import { CheckFields } from './CheckFields.js';
import { correctCheck, recordCheck } from './person-acts.js';
import { OUTCOMES } from './outcomes.js';
import type { RightLine } from './person-case.js';

interface Props {
  readonly detentionId: string;
  readonly line: RightLine;
  readonly manner: RightsManner;
  readonly zone: string;
  readonly onClose: () => void;
}

/** One right in full: how to ask, every outcome, when it was asked for, a note. */
export function RightSheet({ detentionId, line: { right, last }, manner, zone, onClose }: Props) {
  const { say, language } = useWords();
  const { can } = useSession();
  const [isCorrecting, setCorrecting] = useState(false);
  const recordId = last?.queued ? null : (last?.id ?? null);
  const now = useNow();
  const [outcome, setOutcome] = useState<RightsOutcome | null>(null);
  const [known, setKnown] = useState<RightsManner>(manner);
  const [asked, setAsked] = useState(() => todayIn(zone, now));
  const [note, setNote] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!outcome) return;
    const requestedAt = whenOf(asked, zone);
    void recordCheck({
      detentionId,
      code: right.code,
      outcome,
      manner: known,
      requestedAt,
      note: note.trim(),
    }).then(onClose);
  }

  if (isCorrecting && last && recordId) {
    return (
      <Sheet title={say('correct.title')} onClose={onClose}>
        <p className="right-question">{right.label}</p>
        <CheckFields
          first={{ outcome: last.outcome, manner: last.manner, note: last.note ?? '', reason: '' }}
          onSubmit={(fields) => void correctCheck({ detentionId, recordId, ...fields }).then(onClose)}
        />
      </Sheet>
    );
  }
  return (
    <Sheet title={right.label} onClose={onClose}>
      <p className="right-question">{right.question}</p>
      {recordId && can('Mutation.correctRecord') && (
        <Button icon="pencil" onClick={() => setCorrecting(true)}>
          {say('correct.last')}
        </Button>
      )}
      {last && (
        <RecordFiles
          subject={subjectNaming({ zone, language, now }, say).check({
            ...{ id: last.recordId, kind: right, at: last.at },
          })}
          record={last.filed}
          {...{ zone, now, detentionId }}
        />
      )}
      <form className="stack" onSubmit={submit}>
        <div className="acts" role="group" aria-label={right.label}>
          {OUTCOMES.map((each) => (
            <Button key={each} aria-pressed={each === outcome} onClick={() => setOutcome(each)}>
              {say(`rights.${each}`)}
            </Button>
          ))}
        </div>
        <Segmented
          label={say('rights.source')}
          value={known}
          onChange={setKnown}
          choices={(['SEEN', 'TOLD', 'DOCUMENT'] as const).map((value) => ({
            value,
            label: say(`rights.${value}`),
          }))}
        />
        <WhenField label={say('rights.requestedAt')} value={asked} onChange={setAsked} />
        <Field label={say('rights.note')} hint={say('rights.noteSealed')}>
          <textarea value={note} maxLength={2000} rows={3} onChange={({ target }) => setNote(target.value)} />
        </Field>
        <Button primary big disabled={!outcome}>
          {say('person.record')}
        </Button>
      </form>
      <p className="meta">
        {right.norm.text}
        {right.verify && `. ${say('clock.notVerified')}`}
      </p>
    </Sheet>
  );
}
