import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CaseDeadline } from '../../api/operations.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { useSaid } from '../../parts/Said.js';
import { CloseDeadline } from './deadlines.graphql.js';

interface Props {
  readonly deadline: CaseDeadline;
  readonly onChange: () => void;
}

type Step = 'PROPOSE' | 'CONFIRM' | 'REOPEN';

/** @returns which steps there are now: propose, then another person confirms, anybody opens it again. */
function stepsOf({ closingProposed, state, history, filing }: CaseDeadline): readonly Step[] {
  const last = history
    .flatMap(({ causes }) => causes)
    .filter((cause) => cause === 'CLOSING_CONFIRMED' || cause === 'REOPENED')
    .at(-1);
  if (last === 'CLOSING_CONFIRMED') return ['REOPEN'];
  if (closingProposed) return ['CONFIRM', 'REOPEN'];
  return state === 'VOID' || state === 'MET' || filing ? [] : ['PROPOSE'];
}

/** Closing without a filing: never by one person alone, never without a reason. */
export function CloseForm({ deadline, onChange }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const { busy, fault, run } = useDo(onChange);
  const [step, setStep] = useState<Step | null>(null);
  const take = async (reason: string) => {
    const done = await run(() =>
      act(CloseDeadline, { input: { clientId: newId(), deadlineId: deadline.id, step: step!, reason } }),
    );
    if (!done) return;
    tell({ text: say(`caseFile.closed_${step!}`) });
    setStep(null);
  };
  if (step) {
    return (
      <ReasonForm
        label={say('caseFile.closeWhy')}
        hint={say('caseFile.closeHint')}
        verb={say(`caseFile.close_${step}`)}
        {...{ busy, fault }}
        onReason={(reason) => void take(reason)}
        onCancel={() => setStep(null)}
      />
    );
  }
  return stepsOf(deadline).map((each) => (
    <Button key={each} small onClick={() => setStep(each)}>
      {say(`caseFile.close_${each}`)}
    </Button>
  ));
}
