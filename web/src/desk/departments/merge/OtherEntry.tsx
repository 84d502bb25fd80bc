import { useDeferredValue, useState } from 'react';
import type { KeptDepartment } from '../../../api/operations.js';
import { useAsk } from '../../../api/query.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../parts/Button.js';
import { Field } from '../../../parts/Field.js';
import { Empty } from '../../../parts/states.js';
import { cityName } from '../../../shown/city-name.js';
import { Answered } from '../../Answered.js';
import { OtherEntries } from './merge.graphql.js';

interface Props {
  readonly of: KeptDepartment;
  readonly onChoose: (id: string) => void;
  readonly onCancel: () => void;
}

/** Which other entry of the list is the same department. */
export function OtherEntry({ of, onChoose, onCancel }: Props) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const found = useAsk(OtherEntries, { search }, { enabled: search.length > 1 });
  return (
    <div className="form">
      <Field label={say('departments.otherEntry')} hint={say('departments.otherEntryHint')}>
        <input type="search" autoFocus value={typed} onChange={({ target }) => setTyped(target.value)} />
      </Field>
      {search.length > 1 && (
        <Answered query={found} rows={3}>
          {({ departments: { nodes, pageInfo } }) => {
            const others = nodes.filter(({ id }) => id !== of.id);
            return (
              <>
                {others.length === 0 && <Empty title={say('departments.noOther')} />}
                <ul className="pick-list">
                  {others.map(({ id, name, city, region, verified, address }) => (
                    <li key={id}>
                      <button type="button" className="pick" onClick={() => onChoose(id)}>
                        <span>{name}</span>
                        <span className="meta">
                          {[
                            city ? cityName(city, say) : region,
                            address,
                            say(verified ? 'desk.isChecked' : 'desk.notChecked'),
                          ]
                            .filter(Boolean)
                            .join(', ')}
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
                {pageInfo.hasNextPage && <p className="meta">{say('departments.typeMore')}</p>}
              </>
            );
          }}
        </Answered>
      )}
      <div className="desk-acts">
        <Button small onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
