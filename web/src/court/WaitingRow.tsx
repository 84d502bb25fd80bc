import { useState } from 'react';
import { STEPS } from '../../../src/proceedings/domain/course/step.js';
import type { RecordRulingInput, RecordStepInput } from '../api/operations.js';
import type { CaseClock } from '../clocks/case-clock.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { QueuedMark } from '../parts/QueuedMark.js';
import { useSession } from '../session/session.js';
import { momentText } from '../time/format.js';
import { CourtSheet } from './CourtSheet.js';
import type { CourtOf, RefusedEntry } from './form-props.js';
import { RulingClocks } from './RulingClocks.js';
import type { Task } from './task.js';
import type { WaitingAct } from './waiting.js';

interface Props {
  readonly waiting: WaitingAct;
  readonly detentionId: string;
  readonly zone: string;
  readonly now: number;
  readonly court: CourtOf;
  /** the case's clocks as this device counts them with what waits here; undefined: it does not */
  readonly here: readonly CaseClock[] | undefined;
}

/** A record the server has not heard: it waits, or it was refused and is put right with everything that was typed. */
export function WaitingRow({ waiting, zone, now, here, ...about }: Props) {
  const { say, language } = useWords();
  const { can } = useSession();
  const [task, setTask] = useState<Task | null>(null);
  const { kind, act } = waiting;
  const input: unknown = act.variables.input;
  const more =
    kind === 'ruling'
      ? say(`caseFile.penalty_${(input as RecordRulingInput).penalty}`)
      : kind === 'step'
        ? STEPS[(input as RecordStepInput).kind].title[language]
        : null;
  const { id } = act.variables.input;
  const started = kind === 'ruling' && !act.refusal && here?.filter(({ rulingId }) => rulingId === id);
  const again = act.refusal ? taskOf(waiting, { id: act.id, input, why: act.refusal.message }) : null;
  return (
    <article className="court-card">
      <header>
        <h2>{say(`court.${kind}`)}</h2>
        <QueuedMark state={act.state} />
      </header>
      <p>
        {[more, say('court.writtenAt', { time: momentText(act.at, { zone, language, now }) })]
          .filter(Boolean)
          .join(', ')}
      </p>
      {act.refusal && <p className="field-fault">{act.refusal.message}</p>}
      {'reason' in act.variables.input && <p>{act.variables.input.reason}</p>}
      {started && <RulingClocks clocks={started} now={now} />}
      {kind === 'ruling' && !act.refusal && !started && <p className="meta">{say('court.clocksLater')}</p>}
      <div className="court-acts">
        {again && (
          <Button primary onClick={() => setTask(again)}>
            {say('court.putRight')}
          </Button>
        )}
        {kind === 'ruling' && can('Mutation.recordService') && (
          <Button
            onClick={() =>
              setTask({ kind: 'service', first: null, rulingId: (input as RecordRulingInput).id })
            }
          >
            {say('court.recordService')}
          </Button>
        )}
      </div>
      {task && (
        <CourtSheet task={task} {...about} zone={zone} place="STATION" onClose={() => setTask(null)} />
      )}
    </article>
  );
}

/** @returns the form that puts it right; null: a correction is made anew on the record as it stands now. */
function taskOf({ kind }: WaitingAct, entry: RefusedEntry): Task | null {
  switch (kind) {
    case 'hearing':
    case 'ruling':
    case 'step':
      return { kind, first: null, entry };
    case 'service':
      return { kind, first: null, entry, rulingId: (entry.input as { rulingId: string }).rulingId };
    case 'correction':
      return null;
  }
}
