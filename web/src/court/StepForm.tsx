import { useState, type FormEvent } from 'react';
import type { CourtStep, StepKind } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { useDraft } from '../offline/drafts.js';
import { WhenField } from '../parts/WhenField.js';
import { useNow } from '../time/now.js';
import { whenText } from '../time/when.js';
import { CorrectPaper, RecordStep } from './court.graphql.js';
import { FormEnd } from './FormEnd.js';
import { draftName, type FormProps } from './form-props.js';
import { SelectField } from './SelectField.js';
import {
  followable,
  isOfRuling,
  kindsIn,
  mayLieAhead,
  stepFields,
  stepTyped,
  type StepTyped,
} from './step-typed.js';
import { changesText, useSending } from './useSending.js';

/** Something that happened and that no paper holds: it may start, answer or end clocks, and the answer says which. */
export function StepForm(props: FormProps<CourtStep>) {
  const { detentionId, zone, court, first } = props;
  const { say, language } = useWords();
  const view = { zone, language, now: useNow() };
  const { value, set: put, clear } = useDraft<StepTyped>(draftName('step', props), stepTyped(props));
  const set = (more: Partial<StepTyped>) => put({ ...value, ...more });
  const { busy, faultAt, restOf, send } = useSending(props, { clear, restore: () => put(value) });
  const [late, setLate] = useState<string | null>(null);
  const before = followable(value.kind, court);
  const rulings = isOfRuling(value.kind) ? (court?.rulings ?? []) : [];
  const known = [
    ...['kind', 'at', 'note', 'reason'],
    ...(rulings.length > 0 ? ['rulingId'] : []),
    ...(before.length > 0 ? ['aboutId'] : []),
  ];
  const choose = (kind: StepKind | '') =>
    set({
      kind,
      rulingId: isOfRuling(kind) ? (court?.rulings.at(-1)?.rootId ?? '') : '',
      aboutId: followable(kind, court)[0]?.rootId ?? '',
    });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const step = stepFields(value, zone, first);
    setLate(step ? null : say('court.dayMissing'));
    if (!step) return;
    const { id } = value;
    if (!first) {
      return send(RecordStep, { id, detentionId, ...step }, ({ changes }) =>
        changesText(changes, say('court.stepDone')),
      );
    }
    const input = { id, recordId: first.id, reason: value.reason.trim(), step };
    return send(CorrectPaper, input, ({ changes }) => changesText(changes, say('court.corrected')));
  }

  return (
    <form className="form stack" onSubmit={(event) => void submit(event)}>
      <SelectField
        label={say('court.stepKind')}
        none={say('court.choose')}
        required
        value={value.kind}
        fault={faultAt('kind')}
        choices={kindsIn(language)}
        onChange={choose}
      />
      <WhenField
        label={say(mayLieAhead(value.kind) ? 'court.stepAhead' : 'court.stepAt')}
        hint={say('court.dayIsEnough')}
        value={value.at}
        fault={late ?? faultAt('at')}
        onChange={(at) => set({ at })}
      />
      {rulings.length > 0 && (
        <SelectField
          label={say('caseFile.ruling')}
          none={say('court.notSaid')}
          value={value.rulingId}
          fault={faultAt('rulingId')}
          choices={rulings.map(({ rootId, penalty, announcedAt }) => ({
            value: rootId,
            label: `${say(`caseFile.penalty_${penalty}`)}, ${whenText(announcedAt, view, say)}`,
          }))}
          onChange={(rulingId) => set({ rulingId })}
        />
      )}
      {before.length > 0 && (
        <SelectField
          label={say('court.about')}
          none={say('court.notSaid')}
          value={value.aboutId}
          fault={faultAt('aboutId')}
          choices={before.map(({ rootId, title, at }) => ({
            value: rootId,
            label: `${title}, ${whenText(at, view, say)}`,
          }))}
          onChange={(aboutId) => set({ aboutId })}
        />
      )}
      <FormEnd
        {...{ value, set, busy, faultAt }}
        place={props.place}
        noteLength={4000}
        corrects={first !== null}
        rest={restOf(known)}
        verb={say('court.recordStep')}
      />
    </form>
  );
}
