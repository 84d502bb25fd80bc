import { useState } from 'react';
import { useAsk } from '../../api/query.js';
import type { CaseCheck } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { Sheet } from '../../parts/Sheet.js';
import { lets } from '../../session/lets.js';
import { CheckForm } from './CheckForm.js';
import { CheckRow } from './CheckRow.js';
import { CaseRights } from './rights.graphql.js';

interface Props {
  readonly id: string;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
}

/** Checks of one right, latest first. */
const byRight = (checks: readonly CaseCheck[]): ReadonlyMap<string, readonly CaseCheck[]> => {
  const found = new Map<string, CaseCheck[]>();
  for (const check of checks) found.set(check.kind.code, [...(found.get(check.kind.code) ?? []), check]);
  return found;
};

/** What is to be asked now, and every right that was checked with its latest answer and the earlier ones. */
export function RightsTab({ id, zone, now, onChange }: Props) {
  const { say } = useWords();
  const { data, error, refetch } = useAsk(CaseRights, { id });
  const [asking, setAsking] = useState<string | null>(null);
  if (error && !data) {
    return (
      <div className="case-one">
        <Failure fault={error} again={() => void refetch()} />
      </div>
    );
  }
  if (!data?.detention) return <Loading rows={8} />;
  const { rightsChecks, rightsDueNow } = data.detention;
  const rights = byRight(rightsChecks);
  const norms = new Map(data.rightsCatalogue.map((right) => [right.code, right]));
  const mayRecord = lets(data.detention, 'Mutation.recordRightsChecks');
  return (
    <div className="case-two">
      <section className="case-main" aria-label={say('caseFile.rightsChecked')}>
        <h2>{say('caseFile.rightsChecked')}</h2>
        {rights.size === 0 && <Empty title={say('caseFile.noChecks')}>{say('caseFile.noChecksMore')}</Empty>}
        <ul>
          {[...rights.entries()].map(([code, checks]) => (
            <CheckRow
              key={code}
              {...{ checks, zone, now }}
              detentionId={id}
              right={norms.get(code)}
              onAgain={mayRecord ? () => setAsking(code) : undefined}
            />
          ))}
        </ul>
      </section>
      <aside className="case-aside" aria-label={say('caseFile.rightsDue')}>
        <section>
          <h2>{say('caseFile.rightsDue')}</h2>
          {rightsDueNow.length === 0 && <p className="mute">{say('caseFile.nothingDue')}</p>}
          <ul className="due">
            {rightsDueNow.map(({ kind, isEmphasised, why }) => (
              <li key={kind.code}>
                <div>
                  <p className={isEmphasised ? 'strong' : undefined}>{kind.label}</p>
                  <p className="meta">
                    {kind.question} {say(`caseFile.due_${why}`)}
                  </p>
                </div>
                {mayRecord && (
                  <Button small onClick={() => setAsking(kind.code)}>
                    {say('caseFile.record')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      </aside>
      {asking && (
        <Sheet title={norms.get(asking)?.label ?? asking} onClose={() => setAsking(null)}>
          <CheckForm
            {...{ id, zone }}
            code={asking}
            question={norms.get(asking)?.question ?? ''}
            onRecorded={() => {
              setAsking(null);
              onChange();
            }}
          />
        </Sheet>
      )}
    </div>
  );
}
