import { useState } from 'react';
import type { CourtHearing, CourtRuling, CourtService, CourtStep } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Mark } from '../parts/Mark.js';
import { lets } from '../session/lets.js';
import { CourtSheet } from './CourtSheet.js';
import type { CourtOf } from './form-props.js';
import type { Task } from './task.js';
import type { Place } from './useRecording.js';

/** A record that stands, and which it is. */
export type Recorded =
  | { readonly kind: 'hearing'; readonly record: CourtHearing }
  | { readonly kind: 'ruling'; readonly record: CourtRuling }
  | { readonly kind: 'service'; readonly record: CourtService; readonly rulingId: string }
  | { readonly kind: 'step'; readonly record: CourtStep };

interface Props {
  readonly of: Recorded;
  readonly place: Place;
  readonly detentionId: string;
  readonly zone: string;
  readonly court: CourtOf;
}

const saidWhen = (of: Recorded): CourtStep['at'] => {
  switch (of.kind) {
    case 'hearing':
      return of.record.heldAt;
    case 'ruling':
      return of.record.announcedAt;
    case 'service':
      return of.record.servedAt;
    case 'step':
      return of.record.at;
  }
};

const correction = (of: Recorded): Task => {
  switch (of.kind) {
    case 'hearing':
      return { kind: 'hearing', first: of.record };
    case 'ruling':
      return { kind: 'ruling', first: of.record };
    case 'service':
      return { kind: 'service', first: of.record, rulingId: of.rulingId };
    case 'step':
      return { kind: 'step', first: of.record };
  }
};

/** What may be done with one record, as the record offers it: serve it, put it right, take it away, vouch for its time. */
export function RecordActs({ of, ...about }: Props) {
  const { say } = useWords();
  const [task, setTask] = useState<Task | null>(null);
  const { record } = of;
  const recordId = record.id;
  // a thumb in a corridor, a mouse at a desk
  const look = { small: about.place === 'DESK' };
  const mayServe = of.kind === 'ruling' && lets(record, 'Mutation.recordService');
  const mayCorrect = lets(record, 'Mutation.correctRecord');
  const mayConfirm = lets(record, 'Mutation.confirmRecordTime');
  if (!mayServe && !mayCorrect && !mayConfirm) return null;
  return (
    <>
      {mayConfirm && (
        <p>
          <Mark state="WARNING" word={say('court.timeDoubt')} size={16} />
        </p>
      )}
      <div className="court-acts">
        {mayConfirm && (
          <Button {...look} primary onClick={() => setTask({ kind: 'time', recordId, said: saidWhen(of) })}>
            {say('court.confirmTime')}
          </Button>
        )}
        {mayServe && (
          <Button {...look} onClick={() => setTask({ kind: 'service', first: null, rulingId: recordId })}>
            {say('court.recordService')}
          </Button>
        )}
        {mayCorrect && (
          <>
            <Button {...look} quiet onClick={() => setTask(correction(of))}>
              {say('court.correct')}
            </Button>
            <Button {...look} quiet onClick={() => setTask({ kind: 'withdraw', recordId })}>
              {say('court.withdraw')}
            </Button>
          </>
        )}
      </div>
      {task && <CourtSheet task={task} {...about} onClose={() => setTask(null)} />}
    </>
  );
}
