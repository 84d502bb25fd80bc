import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ImportFile } from '../../api/operations.js';
import { useAsk, useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { FigurePlaces } from '../../figures/figures.graphql.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { DepartmentNames } from './DepartmentNames.js';
import { DiscardButton } from './DiscardButton.js';
import { DeskImport, DeskImportRows, MapImport } from './imports.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

type ColumnField = ImportFile['columns'][number]['guess'];

const FIELDS: readonly ColumnField[] = [
  'IGNORE',
  'FULL_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'FATHERS_NAME',
  'BIRTH',
  'SEX',
  'IIN',
  'DEPARTMENT',
  'DETAINED_AT',
  'DETAINED_TIME',
  'ARTICLE',
  'LANGUAGE',
  'PHONE',
  'NOTE',
];

/** What each column holds, as guessed, with its first cells; a person changes what was guessed wrong. */
export function ColumnsForm({ file, onDone }: { readonly file: ImportFile; readonly onDone: () => void }) {
  const { say } = useWords();
  const stale = useStale();
  const { busy, fault, run } = useDo();
  const [fields, setFields] = useState(() => file.columns.map(({ field, guess }) => field ?? guess));
  const [whole, setWhole] = useState('');
  const [meant, setMeant] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      file.places.flatMap(({ text, department }) => (department ? [[text, department.id]] : [])),
    ),
  );
  const places = useAsk(FigurePlaces, {});
  const known = new Set(places.data?.departments.nodes.map(({ id }) => id));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await run(async () => {
      const input = {
        ...{ clientId: newId(), importId: file.id, columns: fields },
        ...(whole && { defaultDepartmentId: whole }),
        places: Object.entries(meant)
          .filter(([, departmentId]) => known.size === 0 || known.has(departmentId))
          .map(([text, departmentId]) => ({ text, departmentId })),
      };
      await act(MapImport, { input });
      await stale(DeskImport, DeskImportRows);
    });
    if (done) onDone();
  }

  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <h2>{say('desk.whatColumns')}</h2>
      <p className="mute">{say('desk.whatColumnsMeans')}</p>
      <ul className="columns">
        {file.columns.map(({ index, header, samples, speaksOfConsent }) => (
          <li key={index}>
            <Field label={header ?? say('desk.columnNo', { n: index + 1 })}>
              <select
                value={fields[index]}
                onChange={({ target }) =>
                  setFields(fields.map((each, at) => (at === index ? (target.value as ColumnField) : each)))
                }
              >
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {say(`desk.field_${field}`)}
                  </option>
                ))}
              </select>
            </Field>
            <p className="meta">{samples.filter(Boolean).slice(0, 3).join(' · ')}</p>
            {speaksOfConsent && <p className="meta">{say('desk.consentNever')}</p>}
          </li>
        ))}
      </ul>
      {file.places.length > 0 && (
        <fieldset className="field">
          <legend className="lbl">{say('desk.placesMean')}</legend>
          <ul className="columns">
            {file.places.map(({ text, rows }) => (
              <li key={text}>
                <Field label={`${text} (${rows})`}>
                  <DepartmentNames
                    value={meant[text] ?? ''}
                    onChange={(departmentId) => setMeant({ ...meant, [text]: departmentId })}
                  />
                </Field>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <Field label={say('desk.defaultPlace')}>
        <DepartmentNames value={whole} onChange={setWhole} />
      </Field>
      <FaultNote fault={fault} />
      <div className="desk-acts">
        <Button small primary busy={busy}>
          {say('desk.readRows')}
        </Button>
        {file.state === 'STARTED' && <DiscardButton id={file.id} />}
        {file.state === 'MAPPED' && (
          <Button small onClick={onDone}>
            {say('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
