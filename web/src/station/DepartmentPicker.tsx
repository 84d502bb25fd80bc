import { useDeferredValue, useState } from 'react';
import { cityName } from '../shown/city-name.js';
import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { Sheet } from '../parts/Sheet.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { useAllDepartments } from './useMyDuty.js';

interface Props {
  readonly title: string;
  readonly onPick: (departmentId: string) => void;
  readonly onClose: () => void;
}

const SHOWN = 30;
const plain = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** Any department of the list, found by a part of its name or its town; also with no network. */
export function DepartmentPicker({ title, onPick, onClose }: Props) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const words = plain(useDeferredValue(typed)).split(/\s+/).filter(Boolean);
  const { data, error, refetch } = useAllDepartments();
  const found = data?.filter(({ name, city, region }) => {
    const text = plain(`${name} ${city ? `${city} ${cityName(city, say)}` : ''} ${region}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <Sheet title={title} onClose={onClose}>
      <Field label={say('station.search')}>
        <input
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
        />
      </Field>
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading />}
      {found?.length === 0 && <Empty title={say('station.noSuch')} />}
      <ul className="pick-list">
        {found?.slice(0, SHOWN).map(({ id, shortName, city }) => (
          <li key={id}>
            <button type="button" className="pick" onClick={() => onPick(id)}>
              <span>{shortName}</span>
              {city && <span className="meta">{cityName(city, say)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found && found.length > SHOWN && (
        <p className="meta">{say('station.moreFound', { n: found.length - SHOWN })}</p>
      )}
    </Sheet>
  );
}
