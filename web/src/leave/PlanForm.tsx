import '../parts/own-rows.css';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { Failure, Loading } from '../parts/states.js';
import { PlanRefusal } from './PlanRefusal.js';
import type { Whose } from './typed-leave.js';
import type { Plan } from './usePlan.js';

interface Props {
  readonly id: string;
  readonly whose: Whose;
  readonly plan: Plan;
  /** who goes, where it is not oneself */
  readonly children?: ReactNode;
}

/** From when until when and why; what the server says of it stands above. The button that sends it names the form. */
export function PlanForm({ id, whose, plan: { draft, fault, code, ground, plan }, children }: Props) {
  const { say } = useWords();
  const typed = (field: 'from' | 'until' | 'reason') => ({
    value: draft.value[field],
    onChange: ({ target }: { target: { value: string } }) =>
      draft.set({ ...draft.value, [field]: target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void plan();
  };
  return (
    <>
      <PlanRefusal {...{ fault, code }} isOwn={whose === 'own'} />
      <form id={id} className="stack" onSubmit={submit}>
        {children}
        <div className="two-fields">
          <Field label={say('leave.from')}>
            <input type="datetime-local" required {...typed('from')} />
          </Field>
          <Field label={say(whose === 'own' ? 'leave.until' : 'leave.untilOf')}>
            <input type="datetime-local" required {...typed('until')} />
          </Field>
        </div>
        <Field
          label={say('leave.reason')}
          hint={say(whose === 'own' ? 'leave.reasonHint' : 'leave.reasonHintOf')}
        >
          <textarea rows={2} required minLength={3} maxLength={1000} {...typed('reason')} />
        </Field>
      </form>
      {ground.isLoading && <Loading rows={2} />}
      {ground.error && !ground.data && <Failure fault={ground.error} again={() => void ground.refetch()} />}
    </>
  );
}
