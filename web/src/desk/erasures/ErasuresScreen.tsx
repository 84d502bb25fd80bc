import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Segmented } from '../../parts/Segmented.js';
import { Empty } from '../../parts/states.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { ErasureCard } from './ErasureCard.js';
import { DeskErasures } from './erasures.graphql.js';

type Shown = 'waiting' | 'all';

/** Whose data is asked to be erased: one asks, another agrees, and for three days either can take it back. */
export function ErasuresScreen() {
  const { say } = useWords();
  const [shown, setShown] = useState<Shown>('waiting');
  const list = usePages(DeskErasures, { open: shown === 'waiting' }, ({ erasures }) => erasures);
  return (
    <DeskRoom title={say('rooms.erasures')} about={say('desk.erasuresAbout')}>
      <Segmented
        label={say('desk.lawShown')}
        choices={(['waiting', 'all'] as const).map((value) => ({
          value,
          label: say(`desk.erasures_${value}`),
        }))}
        value={shown}
        onChange={setShown}
      />
      <Answered query={list}>
        {(erasures) =>
          erasures.length === 0 ? (
            <Empty title={say('desk.noErasures')}>{say('desk.noErasuresMore')}</Empty>
          ) : (
            <ul className="stack">
              {erasures.map((erasure) => (
                <ErasureCard key={erasure.id} erasure={erasure} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
    </DeskRoom>
  );
}
