import { useState, type FormEvent } from 'react';
import type { KeptDepartment } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import type { Typed } from './useKeeping.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly department: KeptDepartment;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onSave: (change: Typed) => void;
  readonly onCancel: () => void;
}

/** Names, address and telephone. An empty address or telephone says that there is none known. */
export function EditForm({ department, busy, fault, onSave, onCancel }: Props) {
  const { say } = useWords();
  const [seen] = useState(department.version);
  const [nameRu, setNameRu] = useState(department.nameRu);
  const [nameKk, setNameKk] = useState(department.nameKk);
  const [nameEn, setNameEn] = useState(department.nameEn);
  const [address, setAddress] = useState(department.address ?? '');
  const [phone, setPhone] = useState(department.phone ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ nameRu, nameKk, nameEn, address: address.trim() || null, phone: phone.trim() || null });
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field label={say('desk.phone')} hint={say('desk.phoneHint')}>
        <input
          inputMode="tel"
          maxLength={200}
          value={phone}
          onChange={({ target }) => setPhone(target.value)}
        />
      </Field>
      <Field label={say('desk.address')}>
        <input maxLength={300} value={address} onChange={({ target }) => setAddress(target.value)} />
      </Field>
      <Field label={say('desk.nameKk')}>
        <input required maxLength={300} value={nameKk} onChange={({ target }) => setNameKk(target.value)} />
      </Field>
      <Field label={say('desk.nameRu')}>
        <input required maxLength={300} value={nameRu} onChange={({ target }) => setNameRu(target.value)} />
      </Field>
      <Field label={say('desk.nameEn')}>
        <input required maxLength={300} value={nameEn} onChange={({ target }) => setNameEn(target.value)} />
      </Field>
      <p className="meta">{say('desk.changeMeans')}</p>
      <FaultNote fault={fault} />
      {department.version !== seen && (
        <p className="meta">
          {say('desk.nowStands', {
            phone: department.phone ?? say('desk.noPhone'),
            address: department.address ?? say('desk.noAddress'),
          })}
        </p>
      )}
      <div className="desk-acts">
        <Button small primary busy={busy}>
          {say('common.save')}
        </Button>
        <Button small onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
