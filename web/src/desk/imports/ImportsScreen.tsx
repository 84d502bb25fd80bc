import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { Button, buttonClass } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Empty } from '../../parts/states.js';
import type { Act } from '../../shell/acts.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { DeskImports } from './imports.graphql.js';
import { STATE_MARKS } from './import-state.js';
import { StartSheet } from './StartSheet.js';

/** Lists that other organisations keep: each with whose it is and how far it has come. */
export function ImportsScreen() {
  const { say, language } = useWords();
  const [starting, setStarting] = useState(false);
  const list = usePages(DeskImports, {}, ({ imports }) => imports);
  const acts = useMemo<readonly Act[]>(
    () => [{ id: 'new', label: say('desk.newList'), keys: 'n', run: () => setStarting(true) }],
    [say],
  );
  const view = { zone: HOME_ZONE, language, now: now() };
  return (
    <DeskRoom
      title={say('rooms.imports')}
      about={say('desk.importsAbout')}
      acts={acts}
      tools={
        <Button small primary icon="plus" onClick={() => setStarting(true)}>
          {say('desk.newList')}
        </Button>
      }
    >
      <Answered query={list}>
        {(imports) =>
          imports.length === 0 ? (
            <Empty title={say('desk.noLists')}>{say('desk.noListsMore')}</Empty>
          ) : (
            <ul className="keep-list">
              {imports.map(({ id, state, rowCount, startedAt, source }) => (
                <li key={id} className="keep-row">
                  <div>
                    <p className="keep-name">{source.name}</p>
                    <p className="meta">{momentText(startedAt, view)}</p>
                  </div>
                  <p>{say('desk.listRows', { n: rowCount })}</p>
                  <div className="keep-end">
                    <Mark state={STATE_MARKS[state]} word={say(`desk.list_${state}`)} size={16} />
                    <Link className={buttonClass({ small: true })} href={paths.listImport(id)}>
                      {say('desk.open')}
                    </Link>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
      {starting && <StartSheet onClose={() => setStarting(false)} />}
    </DeskRoom>
  );
}
