import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { useNow } from '../time/now.js';
import { whenText } from '../time/when.js';
import { CourtChoice } from './CourtChoice.js';
import type { CourtOf } from './form-props.js';
import type { RulingTyped } from './ruling-typed.js';
import { SelectField } from './SelectField.js';
import { useCourts } from './useCourts.js';

interface Props {
  readonly court: CourtOf;
  readonly value: RulingTyped;
  readonly zone: string;
  readonly faultAt: (field: string) => string | null;
  readonly set: (more: Partial<RulingTyped>) => void;
}

/** By which article, at which hearing, by whom; what is left empty can be put right later. */
export function RulingPlace({ court, value, zone, faultAt, set }: Props) {
  const { say, language } = useWords();
  const now = useNow();
  const courts = useCourts();
  const hearings = court?.hearings ?? [];
  return (
    <>
      <div className="court-pair">
        <Field label={say('caseFile.factArticle')} hint={say('court.articleHint')} fault={faultAt('article')}>
          <input
            inputMode="numeric"
            maxLength={6}
            value={value.article}
            onChange={({ target }) => set({ article: target.value.replace(/[^\d-]/g, '') })}
          />
        </Field>
        <Field label={say('court.part')} fault={faultAt('part')}>
          <input
            inputMode="numeric"
            maxLength={2}
            value={value.part}
            onChange={({ target }) => set({ part: target.value.replace(/\D/g, '') })}
          />
        </Field>
      </div>
      {hearings.length > 0 && (
        <SelectField
          label={say('caseFile.hearing')}
          none={say('court.notSaid')}
          value={value.hearingId}
          fault={faultAt('hearingId')}
          onChange={(hearingId) => set({ hearingId })}
          choices={hearings.map(({ rootId, heldAt, venue }) => ({
            value: rootId,
            label: `${whenText(heldAt, { zone, language, now }, say)}, ${say(`caseFile.venue_${venue}`)}`,
          }))}
        />
      )}
      <CourtChoice
        value={value.courtId}
        fault={faultAt('courtId')}
        onChange={(courtId) => set({ courtId })}
      />
      {value.courtId === '' && (
        <Field
          label={say(courts.length > 0 ? 'court.courtName' : 'caseFile.factCourt')}
          hint={say('court.sealed')}
          fault={faultAt('courtName')}
        >
          <input
            maxLength={300}
            value={value.courtName}
            onChange={({ target }) => set({ courtName: target.value })}
          />
        </Field>
      )}
      <Field label={say('caseFile.factJudge')} fault={faultAt('judgeName')}>
        <input
          maxLength={200}
          value={value.judgeName}
          onChange={({ target }) => set({ judgeName: target.value })}
        />
      </Field>
    </>
  );
}
