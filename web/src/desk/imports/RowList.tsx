import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ImportFile } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Empty } from '../../parts/states.js';
import { Answered } from '../Answered.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { DecideImportRows, DeskImport, DeskImportRows } from './imports.graphql.js';
import { RowCard } from './RowCard.js';
import { FaultNote } from '../../parts/FaultNote.js';

const KINDS = [
  'UNDECIDED',
  'NEW',
  'PROBABLY_KNOWN',
  'SAME_NAME',
  'TWIN',
  'NOBODY',
  'FAULTY',
  'BLOCKED',
  'NOT_COMPARED',
  'KEPT',
  'TAKEN_BACK',
] as const;

type Kind = (typeof KINDS)[number];

/** Decisions that make sense for all of a kind at once. */
const FOR_ALL: Partial<Record<Kind, readonly ('LOG' | 'JOIN' | 'SKIP')[]>> = {
  NEW: ['LOG', 'SKIP'],
  SAME_NAME: ['LOG', 'SKIP'],
  PROBABLY_KNOWN: ['JOIN', 'SKIP'],
  TWIN: ['SKIP'],
  NOBODY: ['LOG', 'SKIP'],
  BLOCKED: ['SKIP'],
};

/** The rows of a list, of one kind or all; a kind can be decided as a whole. */
export function RowList({ file }: { readonly file: ImportFile }) {
  const { say } = useWords();
  const stale = useStale();
  const [kind, setKind] = useState<Kind | null>(null);
  const list = usePages(DeskImportRows, { importId: file.id, kind }, ({ importRows }) => importRows);
  const { busy, fault, run } = useDo(() => void stale(DeskImport, DeskImportRows));
  const decides = file.state === 'MAPPED';
  const decideAll = (decision: 'LOG' | 'JOIN' | 'SKIP') =>
    run(() => act(DecideImportRows, { input: { clientId: newId(), importId: file.id, kind, decision } }));
  return (
    <section className="stack" aria-label={say('desk.rows')}>
      <div className="desk-bar">
        <Field label={say('desk.rowsShown')}>
          <select
            value={kind ?? ''}
            onChange={({ target }) => setKind((target.value || null) as Kind | null)}
          >
            <option value="">{say('desk.allRows')}</option>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {say(`desk.kind_${each}`)}
              </option>
            ))}
          </select>
        </Field>
        {decides &&
          kind &&
          FOR_ALL[kind]?.map((decision) => (
            <Button key={decision} small busy={busy} onClick={() => void decideAll(decision)}>
              {say(`desk.all_${decision}`)}
            </Button>
          ))}
      </div>
      <FaultNote fault={fault} />
      <Answered query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={say('desk.noRows')} />
          ) : (
            <ul className="keep-list">
              {rows.map((row) => (
                <RowCard key={row.id} row={row} importId={file.id} decides={decides} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
    </section>
  );
}
