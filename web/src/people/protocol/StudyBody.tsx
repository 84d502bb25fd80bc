import './protocol.css';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Segmented } from '../../parts/Segmented.js';
import { DefectBox } from './DefectBox.js';
import type { Defect } from './draft.js';
import { FieldInput } from './FieldInput.js';
import { fieldsOf, KINDS, type Field, type FieldName } from './fields.js';
import type { Study } from './useStudy.js';

interface Props {
  readonly study: Study;
  readonly faultAt?: (field: string) => string | null;
  /** the step for the reason */
  readonly ending?: ReactNode;
}

/** The step of a paper that is looked at: how far it is, its fields, and under each what is wrong with it. */
export function StudyBody({ study, faultAt, ending }: Props) {
  const { say } = useWords();
  const { draft, zone, standing, step, next, index, count, defects, input } = study;
  const fields = step ? fieldsOf(step, draft.kind) : [];
  const under = placed(defects, fields);
  return (
    <>
      <div className="protocol-progress">
        <span className="meta num">{say('protocol.step', { n: index + 1, of: count })}</span>
        <progress max={count} value={index + 1} aria-label={say('protocol.looked')} />
        <span className="meta num">{say('protocol.defects', { n: defects.length })}</span>
      </div>
      <div className="pad">
        {index === 0 && (
          <Segmented
            label={say('protocol.whichPaper')}
            choices={KINDS.map((value) => ({ value, label: say(`protocol.short_${value}`) }))}
            value={draft.kind}
            onChange={study.setKind}
          />
        )}
        {fields.map((field) => (
          <div key={field.name} className="stack" aria-live="polite">
            <FieldInput
              field={field}
              value={draft.values[field.name]}
              zone={zone}
              written={wordsOf(study, field.name)}
              fault={faultAt?.(field.name) ?? null}
              onChange={(value) => study.setField(field.name, value)}
            />
            <Found defects={under.get(field.name) ?? []} />
          </div>
        ))}
        {!step && ending}
        {!next && !input && <p className="meta">{say('protocol.needsDrawnAt')}</p>}
        {(step ?? !standing) && (
          <section className="stack" aria-label={say('protocol.found')}>
            <Found defects={under.get(null) ?? []} />
          </section>
        )}
      </div>
    </>
  );
}

/** @returns a time of the version that stands in the words it was given in. */
function wordsOf({ standing }: Study, name: FieldName): string | null {
  const said = standing?.fields[name];
  return (typeof said === 'object' && said?.asWritten) || null;
}

/** Each defect stands under the field that shows it; those of other steps below all. */
function placed(
  defects: readonly Defect[],
  fields: readonly Field[],
): ReadonlyMap<FieldName | null, readonly Defect[]> {
  const found = new Map<FieldName | null, Defect[]>();
  for (const defect of defects) {
    const names = defect.triggeredBy.map(({ field }) => field.split('.').at(-1));
    const place = fields.findLast(({ name }) => names.includes(name))?.name ?? null;
    found.set(place, [...(found.get(place) ?? []), defect]);
  }
  return found;
}

function Found({ defects }: { readonly defects: readonly Defect[] }) {
  const { language } = useWords();
  return defects.map((defect) => (
    <DefectBox
      key={defect.code}
      title={defect.title[language]}
      article={defect.article}
      severity={defect.severity}
      confidence={defect.confidence}
      verify={defect.verify}
    />
  ));
}
