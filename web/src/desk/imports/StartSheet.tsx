import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useAsk, useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Sheet } from '../../parts/Sheet.js';
import { todayIn, WhenField, whenOf } from '../../parts/WhenField.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { DeskImports, ImportSources, StartImport } from './imports.graphql.js';
import { uploadList } from './upload.js';
import { FaultNote } from '../../parts/FaultNote.js';

/** Whose list it is, of what time, and its file. Nothing of it reaches anybody's record here. */
export function StartSheet({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const [, go] = useLocation();
  const stale = useStale();
  const sources = useAsk(ImportSources, {});
  const { busy, fault, run } = useDo();
  const [fileId] = useState(newId);
  const [id] = useState(newId);
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('');
  const [when, setWhen] = useState(() => todayIn(HOME_ZONE, now()));
  const listedAt = whenOf(when, HOME_ZONE);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!file || !listedAt) return;
    const started = await run(async () => {
      await uploadList(fileId, file);
      await act(StartImport, { input: { clientId: newId(), id, fileId, source: source.trim(), listedAt } });
      await stale(DeskImports);
    });
    if (started) go(paths.listImport(id));
  }

  return (
    <Sheet title={say('desk.newList')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <Field label={say('desk.listFile')} hint={say('desk.listFileHint')}>
          <input
            type="file"
            required
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        </Field>
        <Field label={say('desk.listSource')} hint={say('desk.listSourceHint')}>
          <input
            required
            maxLength={200}
            list="list-sources"
            value={source}
            onChange={({ target }) => setSource(target.value)}
          />
        </Field>
        <datalist id="list-sources">
          {sources.data?.importSources.map(({ id: key, name }) => (
            <option key={key} value={name} />
          ))}
        </datalist>
        <WhenField
          label={say('desk.listedAt')}
          hint={say('desk.listedAtHint')}
          value={when}
          onChange={setWhen}
        />
        <FaultNote fault={fault} />
        <Button primary busy={busy} disabled={!file || !listedAt}>
          {say('desk.readList')}
        </Button>
      </form>
    </Sheet>
  );
}
