import { useCallback, useMemo, useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CaseDefence as Answer } from '../../api/operations.js';
import { useAsk } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { AssignPanel } from '../../board/assign/AssignPanel.js';
import { WithdrawAssignment } from '../../board/assign/assign.graphql.js';
import { useAssign } from '../../board/assign/useAssign.js';
import { useAssignable } from '../../board/useAssignable.js';
import { useWords } from '../../i18n/words.js';
import { CompleteAct } from '../../court/facts/CompleteAct.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { lets } from '../../session/lets.js';
import { useSession } from '../../session/session.js';
import { momentText } from '../../time/format.js';
import type { CaseOf } from '../timeline/events.js';
import { ClosedDoors } from './ClosedDoors.js';
import { ConflictAct } from './ConflictAct.js';
import { CaseDefence } from './defence.graphql.js';

interface Props {
  /** with the doors that stayed shut */
  readonly file: CaseOf;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
}

type AssignmentOf = NonNullable<Answer['detention']>['assignments'][number];

/** Who defends, since when, how it came about; assigning another, taking one back. */
export function DefenceTab({ file, zone, now, onChange }: Props) {
  const { id } = file;
  const { say, language } = useWords();
  const { can } = useSession();
  const { data, error, refetch } = useAsk(CaseDefence, { id });
  const [assigningOpen, setAssigningOpen] = useState(false);
  const done = useCallback(() => onChange(), [onChange]);
  const assigning = useAssign(done);
  const detention = data?.detention;
  const people = useMemo(
    () => (detention ? [{ detention, clock: detention.nextClock, lawyer: null }] : []),
    [detention],
  );
  const { lawyers, candidates } = useAssignable({
    enabled: assigningOpen,
    departmentId: detention?.department?.id ?? null,
    people,
    loads: [],
  });
  if (error && !data) {
    return (
      <div className="case-one">
        <Failure fault={error} again={() => void refetch()} />
      </div>
    );
  }
  if (!detention) return <Loading rows={4} />;
  return (
    <div className="case-one">
      <h2>{say('caseFile.assignments')}</h2>
      {detention.assignments.length === 0 && (
        <Empty title={say('caseFile.noLawyer')}>{say('caseFile.noLawyerMore')}</Empty>
      )}
      <ul>
        {detention.assignments.map((assignment) => (
          <AssignmentRow key={assignment.id} {...{ assignment, zone, now, onChange }} detentionId={id} />
        ))}
      </ul>
      {lets(detention, 'Mutation.assignLawyer') &&
        can('Query.lawyers') &&
        (assigningOpen || assigning.stopped.length > 0 ? (
          <AssignPanel
            place={detention.department ? detention.department.shortName : null}
            {...{ people, candidates, lawyers, assigning, now }}
            inCase
            onClose={() => setAssigningOpen(false)}
            onDrop={() => undefined}
          />
        ) : (
          <Button small primary onClick={() => setAssigningOpen(true)}>
            {say('board.assignTitle')}
          </Button>
        ))}
      <ClosedDoors detention={file} {...{ zone, now }} />
      {lets(detention, 'Mutation.declareConflict') && (
        <ConflictAct detentionId={file.id} personId={detention.person.id} />
      )}
      {detention.handOvers.length > 0 && (
        <section>
          <h2>{say('caseFile.handOvers')}</h2>
          <ul className="plain-list">
            {detention.handOvers.map((handOver) => (
              <li key={handOver.id}>
                <span>
                  {say('caseFile.handOver', {
                    from: handOver.leaver.name,
                    to: handOver.assignment?.lawyer.name ?? say('caseFile.theDesk'),
                  })}
                  , {say(`caseFile.handOver_${handOver.state}`)}
                </span>
                <span className="num">{momentText(handOver.madeAt, { zone, language, now })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const STATES = {
  OFFERED: 'WARNING',
  ACCEPTED: 'RESOLVED',
  DECLINED: 'UNKNOWN',
  WITHDRAWN: 'UNKNOWN',
  DONE: 'RESOLVED',
} as const;

interface RowProps extends Omit<Props, 'file'> {
  readonly assignment: AssignmentOf;
  readonly detentionId: string;
}

function AssignmentRow({ assignment, detentionId, zone, now, onChange }: RowProps) {
  const { say, language } = useWords();
  const { busy, fault, run } = useDo(onChange);
  const [asking, setAsking] = useState(false);
  const { id, lawyer, role, state, steps, conflictOverridden } = assignment;
  const withdraw = async (reason: string) => {
    const input = { clientId: newId(), assignmentId: id, reason };
    if (await run(() => act(WithdrawAssignment, { input }))) setAsking(false);
  };
  return (
    <li className="record">
      <header>
        <h3>{lawyer.name}</h3>
        <Mark state={STATES[state]} word={say(`board.assignment_${state}`)} size={16} />
      </header>
      <p className="meta">
        {say(`caseFile.role_${role}`)}
        {conflictOverridden && `. ${say('caseFile.overridden')}`}
      </p>
      <ol className="plain-list">
        {steps.map((step) => (
          <li key={step.at}>
            <span>
              {say(`board.assignment_${step.state}`)}
              {step.reason && `: ${step.reason}`}
            </span>
            <span className="num">{momentText(step.at, { zone, language, now })}</span>
          </li>
        ))}
      </ol>
      <CompleteAct {...{ assignment, detentionId }} place="DESK" />
      {lets(assignment, 'Mutation.withdrawAssignment') && !asking && (
        <Button small onClick={() => setAsking(true)}>
          {say('caseFile.withdrawAssignment')}
        </Button>
      )}
      {asking && (
        <ReasonForm
          label={say('caseFile.withdrawAssignmentWhy')}
          hint={say('caseFile.withdrawAssignmentHint')}
          verb={say('caseFile.withdrawAssignment')}
          {...{ busy, fault }}
          onReason={(reason) => void withdraw(reason)}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
}
