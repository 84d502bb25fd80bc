import { useState } from 'react';
import { act } from '../api/act.js';
import { newId } from '../api/new-id.js';
import type { FileShown } from '../api/operations.js';
import { useDo } from '../api/use-do.js';
import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { ReasonForm } from '../parts/ReasonForm.js';
import { useSaid } from '../parts/Said.js';
import { SupersedeFile } from './files.graphql.js';

interface Props {
  readonly file: FileShown;
  readonly others: readonly FileShown[];
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** Puts another file, or nothing, in a file's place, with a reason. The file itself stays. */
export function SupersedeForm({ file, others, onChange, onClose }: Props) {
  const { say } = useWords();
  const tell = useSaid();
  const { busy, fault, run } = useDo(onChange);
  const [byId, setById] = useState('');
  const supersede = async (reason: string) => {
    const input = { clientId: newId(), attachmentId: file.id, reason, ...(byId && { byId }) };
    if (!(await run(() => act(SupersedeFile, { input })))) return;
    tell({ text: say('files.superseded') });
    onClose();
  };
  return (
    <div className="stack">
      {others.length > 0 && (
        <Field label={say('files.inPlace')}>
          <select value={byId} onChange={({ target }) => setById(target.value)}>
            <option value="">{say('files.nothing')}</option>
            {others.map(({ id, caption, sha256, type }) => (
              <option key={id} value={id}>
                {caption ?? `${type} ${sha256?.slice(0, 12) ?? ''}`}
              </option>
            ))}
          </select>
        </Field>
      )}
      <ReasonForm
        label={say('files.why')}
        hint={say('files.whyHint')}
        verb={say('files.supersede')}
        {...{ busy, fault }}
        onReason={(reason) => void supersede(reason)}
        onCancel={onClose}
      />
    </div>
  );
}
