import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Sheet } from '../../parts/Sheet.js';
import { SourceField } from '../../parts/SourceField.js';
import { useSaid } from '../../parts/Said.js';
import { todayIn, WhenField } from '../../parts/WhenField.js';
import { useNow } from '../../time/now.js';
import { AddRow } from './AddRow.js';
import { EditRow } from './EditRow.js';
import { withNameless, type AddDraft, type Row } from './rows.js';
import { useAdvice } from './useAdvice.js';

interface Props {
  readonly draft: AddDraft;
  readonly rows: readonly Row[];
  readonly onChange: (draft: AddDraft) => void;
  readonly zone: string;
}

/** The rows as they were read, each with advice. Nothing here stops anybody: advice is advice. */
export function RowsStep({ draft, rows, onChange, zone }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const now = useNow();
  const [isChanging, setChanging] = useState(false);
  const [edited, setEdited] = useState<number | null>(null);
  const advice = useAdvice(draft.text, true);
  const adviceOf = (row: Row) => advice.data?.rows[row.number - 1]?.advice[0] ?? null;
  const row = rows.find(({ number }) => number === edited);

  const remove = ({ number }: Row) => {
    onChange({ ...draft, removed: [...draft.removed, number - 1] });
    tell({ text: say('add.removed', { number }), undo: () => onChange(draft) });
  };

  return (
    <>
      <div className="add-source">
        <span className="meta">
          {say('add.source', { source: say(`source.${draft.source}`) })}
          {draft.startTime?.time && `. ${say('add.startedAt', { time: draft.startTime.time })}`}
        </span>
        <Button quiet onClick={() => setChanging(true)}>
          {say('add.change')}
        </Button>
      </div>
      <ol>
        {rows.map((each) => (
          <AddRow
            key={each.id}
            row={each}
            advice={adviceOf(each)}
            known={draft.known[each.number - 1] ?? null}
            onKnown={(handle) => {
              const { [each.number - 1]: _old, ...known } = draft.known;
              onChange({ ...draft, known: handle ? { ...known, [each.number - 1]: handle } : known });
            }}
            onEdit={() => setEdited(each.number)}
          />
        ))}
      </ol>
      <div className="pad">
        <Button icon="user-question" onClick={() => onChange(withNameless(draft, say('add.namelessLine')))}>
          {say('add.nameless')}
        </Button>
        <p className="meta" role="status">
          {advice.error
            ? say('add.noAdvice')
            : advice.data?.adviceComplete === false
              ? say('add.adviceNotWhole')
              : say('add.adviceIsAdvice')}
        </p>
      </div>
      {isChanging && (
        <Sheet title={say('add.forAll')} onClose={() => setChanging(false)}>
          <SourceField value={draft.source} onChange={(source) => onChange({ ...draft, source })} />
          <WhenField
            label={say('add.startForAll')}
            hint={say('person.startHint')}
            value={draft.startTime ?? todayIn(zone, now)}
            onChange={(startTime) => onChange({ ...draft, startTime })}
          />
          <Button primary big onClick={() => setChanging(false)}>
            {say('add.done')}
          </Button>
        </Sheet>
      )}
      {row && (
        <EditRow
          row={row}
          onSave={(edit) => {
            onChange({ ...draft, edits: { ...draft.edits, [row.number - 1]: edit } });
            setEdited(null);
          }}
          onRemove={() => {
            remove(row);
            setEdited(null);
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
