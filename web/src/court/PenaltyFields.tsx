import type { PenaltyKind } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { penaltiesOf, PENALTIES, type RulingTyped } from './ruling-typed.js';
import { SelectField } from './SelectField.js';

interface Props {
  readonly value: RulingTyped;
  readonly faultAt: (field: string) => string | null;
  readonly set: (more: Partial<RulingTyped>) => void;
}

const BESIDE = ['EXPULSION', 'FINE', 'ARREST', 'COMMUNITY_WORK', 'OTHER'] as const;

/** The penalty and what was ordered beside it; days are asked for an arrest, a sum for a fine. */
export function PenaltyFields({ value, faultAt, set }: Props) {
  const { say } = useWords();
  const chosen = penaltiesOf(value);
  const toggle = (kind: PenaltyKind, isOn: boolean) =>
    set({ additional: [...value.additional.filter((each) => each !== kind), ...(isOn ? [kind] : [])] });
  return (
    <>
      <SelectField
        label={say('caseFile.factPenalty')}
        none={say('court.choose')}
        required
        value={value.penalty}
        fault={faultAt('penalty')}
        choices={PENALTIES.map((each) => ({ value: each, label: say(`caseFile.penalty_${each}`) }))}
        onChange={(penalty) => set({ penalty })}
      />
      {chosen.includes('ARREST') && (
        <Field label={say('court.arrestDays')} fault={faultAt('arrestDays')}>
          <input
            inputMode="numeric"
            maxLength={2}
            value={value.arrestDays}
            onChange={({ target }) => set({ arrestDays: target.value.replace(/\D/g, '') })}
          />
        </Field>
      )}
      {chosen.includes('FINE') && (
        <Field label={say('court.fineMci')} hint={say('court.fineMciHint')} fault={faultAt('fineMci')}>
          <input
            inputMode="decimal"
            maxLength={9}
            pattern="\d+([.,]\d{1,2})?"
            value={value.fineMci}
            onChange={({ target }) => set({ fineMci: target.value.replace(/[^\d.,]/g, '') })}
          />
        </Field>
      )}
      {value.penalty !== '' && (
        <details className="court-more" open={value.additional.length > 0}>
          <summary>{say('court.beside')}</summary>
          <fieldset className="court-checks">
            <legend className="sr">{say('court.beside')}</legend>
            {BESIDE.filter((kind) => kind !== value.penalty).map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={value.additional.includes(kind)}
                  onChange={({ target }) => toggle(kind, target.checked)}
                />
                <span>{say(`caseFile.penalty_${kind}`)}</span>
              </label>
            ))}
          </fieldset>
        </details>
      )}
    </>
  );
}
