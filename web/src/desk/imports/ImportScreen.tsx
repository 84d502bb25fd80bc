import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { useAsk } from '../../api/query.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Note } from '../../parts/Note.js';
import { Empty } from '../../parts/states.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { ColumnsForm } from './ColumnsForm.js';
import { ImportActs } from './ImportActs.js';
import { isWorking, STATE_MARKS } from './import-state.js';
import { DeskImport } from './imports.graphql.js';
import { RowList } from './RowList.js';

/** How often a list the worker is at is asked for again, in milliseconds. */
const OFTEN = 2_000;

/** One list: its columns, its rows with what is wrong and whom each may be, decisions, writing, taking back. */
export function ImportScreen() {
  const { say } = useWords();
  const { id = '' } = useParams<{ id: string }>();
  const [working, setWorking] = useState(false);
  const [remapping, setRemapping] = useState(false);
  const query = useAsk(DeskImport, { id }, working ? { every: OFTEN } : {});
  const list = query.data?.import;
  if (list && isWorking(list.state) !== working) setWorking(isWorking(list.state));
  return (
    <DeskRoom
      title={list?.source.name ?? say('rooms.imports')}
      about={<Link href={paths.imports()}>{say('desk.allLists')}</Link>}
    >
      <Answered query={query}>
        {({ import: file }) => {
          if (!file) return <Empty title={say('common.notFound')} />;
          const isColumns = file.state === 'STARTED' || (remapping && file.state === 'MAPPED');
          const { counts } = file;
          return (
            <>
              <p>
                <Mark state={STATE_MARKS[file.state]} word={say(`desk.list_${file.state}`)} />{' '}
                <span className="mute">{say('desk.listRows', { n: file.rowCount })}</span>
              </p>
              {file.sameFileAs && file.state === 'STARTED' && (
                <Note kind="warning">{say('desk.sameFile')}</Note>
              )}
              {isColumns ? (
                <ColumnsForm key={file.state} file={file} onDone={() => setRemapping(false)} />
              ) : (
                <>
                  <dl className="counts">
                    {(
                      [
                        ['undecided', counts.undecided],
                        ['toLog', counts.toLog],
                        ['toJoin', counts.toJoin],
                        ['toSkip', counts.toSkip],
                        ['logged', counts.logged],
                        ['joined', counts.joined],
                        ['keptAsText', counts.keptAsText],
                        ['failed', counts.failed],
                        ['takenBack', counts.takenBack],
                        ['kept', counts.kept],
                      ] as const
                    )
                      .filter(([name, n]) => n > 0 || name === 'undecided')
                      .map(([name, n]) => (
                        <div key={name}>
                          <dt>{say(`desk.count_${name}`)}</dt>
                          <dd className="num">{n}</dd>
                        </div>
                      ))}
                  </dl>
                  <ImportActs file={file} />
                  {file.state === 'MAPPED' && (
                    <div className="desk-acts">
                      <Button small onClick={() => setRemapping(true)}>
                        {say('desk.changeColumns')}
                      </Button>
                    </div>
                  )}
                  {file.state !== 'DISCARDED' && <RowList file={file} />}
                </>
              )}
            </>
          );
        }}
      </Answered>
    </DeskRoom>
  );
}
