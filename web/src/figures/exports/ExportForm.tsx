import { useState, type FormEvent } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useDo } from '../../api/use-do.js';
import type { ExportLine } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Sheet } from '../../parts/Sheet.js';
import { inputOf, type Asked } from '../asked.js';
import { FileLinks } from './FileLinks.js';
import { Exports, RequestExport } from './exports.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

/** What can be asked for: the table as it stands, or a line for each case. */
export type FileKind = ExportLine['kind'];

interface Props {
  readonly kind: FileKind;
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** Asks for a file and says what it is for. A table is there at once; a line a case waits for a second person. */
export function ExportForm({ kind, asked, onClose }: Props) {
  const { say } = useWords();
  const stale = useStale();
  const { busy, fault, run } = useDo();
  const [purpose, setPurpose] = useState('');
  const [made, setMade] = useState<ExportLine | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { rows, columns, ...scope } = inputOf({ ...asked });
    const filter = kind === 'STATISTICS_CSV' ? { rows, ...(columns && { columns }), ...scope } : scope;
    await run(async () => {
      const done = await act(RequestExport, {
        input: { clientId: newId(), kind, purpose: purpose.trim(), filter },
      });
      setMade(done.export);
      await stale(Exports);
    });
  }

  return (
    <Sheet title={say(`figures.file_${kind}`)} onClose={onClose}>
      {made ? (
        made.state === 'READY' ? (
          <>
            <p>{say('figures.ready')}</p>
            <FileLinks file={made} />
          </>
        ) : (
          <p>{say('figures.waits')}</p>
        )
      ) : (
        <form className="form" onSubmit={(event) => void submit(event)}>
          <p className="mute">{say(`figures.fileWhat_${kind}`)}</p>
          <Field label={say('figures.purpose')} hint={say('figures.purposeHint')}>
            <textarea
              rows={3}
              required
              minLength={3}
              maxLength={500}
              value={purpose}
              onChange={(event) => setPurpose(event.target.value)}
            />
          </Field>
          <FaultNote fault={fault} />
          <Button primary busy={busy}>
            {say('figures.askFor')}
          </Button>
        </form>
      )}
    </Sheet>
  );
}
