import { useState, type FormEvent } from 'react';
import type { Sex } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Segmented } from '../../parts/Segmented.js';
import { Sheet } from '../../parts/Sheet.js';
import type { Row, RowEdit } from './rows.js';

interface Props {
  readonly row: Row;
  readonly onSave: (edit: RowEdit) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One row by hand: what was read wrongly is typed anew; what was pasted stays beside it. */
export function EditRow({ row, onSave, onRemove, onClose }: Props) {
  const { say } = useWords();
  const [sex, setSex] = useState<Sex | null>(row.sex);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => form.get(name) as string;
    const year = Number(text('year'));
    onSave({
      fullName: text('name'),
      description: text('description'),
      article: text('article'),
      birthYear: Number.isInteger(year) && year > 0 ? year : null,
      sex,
    });
  }

  return (
    <Sheet title={say('add.row', { number: row.number })} onClose={onClose}>
      <p className="meta">{say('add.inText', { text: row.asText })}</p>
      <form className="stack" onSubmit={submit}>
        <Field label={say('add.fullName')}>
          <input name="name" defaultValue={row.fullName ?? ''} maxLength={300} autoComplete="off" />
        </Field>
        <Field label={say('add.birthYear')}>
          <input
            name="year"
            inputMode="numeric"
            pattern="(19|20)\d\d"
            defaultValue={row.birthYear ?? ''}
            maxLength={4}
            autoComplete="off"
          />
        </Field>
        <Field label={say('add.description')} hint={say('add.descriptionHint')}>
          <textarea name="description" rows={2} defaultValue={row.description ?? ''} maxLength={2000} />
        </Field>
        <Field label={say('add.article')}>
          <input name="article" defaultValue={row.article ?? ''} maxLength={60} autoComplete="off" />
        </Field>
        <Segmented
          label={say('add.sex')}
          value={sex}
          onChange={(value) => setSex(value === sex ? null : value)}
          choices={[
            { value: 'FEMALE', label: say('add.female') },
            { value: 'MALE', label: say('add.male') },
          ]}
        />
        <Button primary big>
          {say('common.save')}
        </Button>
        <Button quiet icon="trash" onClick={onRemove}>
          {say('add.remove')}
        </Button>
      </form>
    </Sheet>
  );
}
