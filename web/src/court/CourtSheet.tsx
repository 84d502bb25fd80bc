import './court.css';
import { useWords } from '../i18n/words.js';
import { Note } from '../parts/Note.js';
import { Sheet } from '../parts/Sheet.js';
import type { CourtOf } from './form-props.js';
import { HearingForm } from './HearingForm.js';
import { RulingForm } from './RulingForm.js';
import { ServiceForm } from './ServiceForm.js';
import { StepForm } from './StepForm.js';
import type { Task } from './task.js';
import { TimeForm } from './TimeForm.js';
import type { Place } from './useRecording.js';
import { WithdrawForm } from './WithdrawForm.js';

interface Props {
  readonly task: Task;
  readonly place: Place;
  readonly detentionId: string;
  readonly zone: string;
  readonly court: CourtOf;
  readonly onClose: () => void;
}

/** The form of one record at court, as a sheet; what is typed is there again when it is opened anew. */
export function CourtSheet({ task, onClose, ...about }: Props) {
  const { say } = useWords();
  const title = 'first' in task && task.first ? say(`court.correct_${task.kind}`) : say(`court.${task.kind}`);
  return (
    <Sheet title={title} onClose={onClose}>
      {task.entry && <Note kind="warning">{task.entry.why}</Note>}
      <TaskForm {...{ task }} {...about} onDone={onClose} />
    </Sheet>
  );
}

function TaskForm({ task, onDone, ...about }: Omit<Props, 'onClose'> & { readonly onDone: () => void }) {
  const given = { ...about, onDone, entry: task.entry ?? null };
  switch (task.kind) {
    case 'hearing':
      return <HearingForm {...given} first={task.first} />;
    case 'ruling':
      return <RulingForm {...given} first={task.first} />;
    case 'service':
      return <ServiceForm {...given} first={task.first} rulingId={task.rulingId} />;
    case 'step':
      return <StepForm {...given} first={task.first} />;
    case 'withdraw':
      return <WithdrawForm {...given} recordId={task.recordId} />;
    case 'time':
      return <TimeForm {...given} recordId={task.recordId} said={task.said} />;
  }
}
