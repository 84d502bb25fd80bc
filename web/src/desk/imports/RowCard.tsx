import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ImportLine } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords, type Key } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { DecideImportRows, DeskImport, DeskImportRows } from './imports.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly row: ImportLine;
  readonly importId: string;
  readonly decides: boolean;
}

/** One row: as it stands in the file, what was understood, what is wrong, whom it may be, and what becomes of it. */
export function RowCard({ row, importId, decides }: Props) {
  const { say } = useWords();
  const stale = useStale();
  const { busy, fault, run } = useDo(() => void stale(DeskImport, DeskImportRows));
  const { id, position, fullName, birthYear, asText, candidates, decision, outcome, blocked } = row;
  const decide = (next: 'LOG' | 'JOIN' | 'SKIP' | null, personId?: string) =>
    run(() =>
      act(DecideImportRows, {
        input: {
          ...{ clientId: newId(), importId, rowIds: [id], decision: next },
          ...(personId && { personId }),
        },
      }),
    );
  const place = row.department?.name ?? row.departmentText;
  return (
    <li className="keep-row import-row">
      <div>
        <p className="keep-name">
          <span className="meta num">{position}</span> {fullName ?? asText ?? say('desk.rowErased')}
          {birthYear && <span className="mute num">, {birthYear}</span>}
        </p>
        <p className="meta">{[place, row.article].filter(Boolean).join(', ')}</p>
        {row.faults.map(({ code, message }) => (
          <p key={code} className="row-fault">
            {message}
          </p>
        ))}
        {row.keptBecause.map(({ code, message }) => (
          <p key={code} className="meta">
            {message}
          </p>
        ))}
      </div>
      <div>
        {row.twinOf !== null && <p>{say('desk.twinOf', { n: row.twinOf })}</p>}
        {row.verdict && <p className="mute">{say(`desk.verdict_${row.verdict}`)}</p>}
        {candidates.map(({ personId, person, likelihood, differs }) => (
          <div key={personId} className="candidate-line">
            <p>
              {person?.name ?? say('shown.nameless')}
              {person?.birthYear && `, ${person.birthYear}`}
            </p>
            <p className="meta">
              {say(`add.likelihood_${likelihood}` as Key & 'add.likelihood_HIGH')}
              {differs.length > 0 &&
                `. ${say('add.differs', {
                  what: differs.map((what) => say(`differs.${what}` as Key & 'differs.NAME')).join(', '),
                })}`}
            </p>
            {decides && !blocked && decision !== 'JOIN' && (
              <Button small busy={busy} onClick={() => void decide('JOIN', personId)}>
                {say('add.same')}
              </Button>
            )}
          </div>
        ))}
        <FaultNote fault={fault} />
      </div>
      <div className="keep-end">
        {outcome && <Mark state="RESOLVED" word={say(`desk.outcome_${outcome}`)} size={16} />}
        {!outcome && decision && (
          <span className="strong">
            {say(`desk.decided_${decision}`)}
            {row.knownPerson?.name && `: ${row.knownPerson.name}`}
          </span>
        )}
        {decides && decision && (
          <Button small busy={busy} onClick={() => void decide(null)}>
            {say('common.undo')}
          </Button>
        )}
        {decides && !decision && (
          <>
            {!blocked && (
              <Button small busy={busy} onClick={() => void decide('LOG')}>
                {say('desk.decide_LOG')}
              </Button>
            )}
            <Button small busy={busy} onClick={() => void decide('SKIP')}>
              {say('desk.decide_SKIP')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
