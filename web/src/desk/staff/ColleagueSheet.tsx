import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { Colleague } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Field } from '../../parts/Field.js';
import { Note } from '../../parts/Note.js';
import { Sheet } from '../../parts/Sheet.js';
import { useSaid } from '../../parts/Said.js';
import { useSession } from '../../session/session.js';
import { LinkOnce } from './LinkOnce.js';
import { ROLES, type Role } from './roles.js';
import {
  ChangeColleagueRole,
  ColleagueSessions,
  ColleagueTrail,
  DeactivateColleague,
  DeskStaff,
  EndColleagueSessions,
  InviteColleague,
  ReactivateColleague,
} from './staff.graphql.js';
import { Sessions } from './Sessions.js';
import { Trail } from './Trail.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly colleague: Colleague;
  readonly onClose: () => void;
}

/** One colleague: another role, a new link, an end of one session or of every one, shutting out and letting in again. */
export function ColleagueSheet({ colleague: { id, name, role, active }, onClose }: Props) {
  const { say } = useWords();
  const { viewer, can } = useSession();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo(() => void stale(DeskStaff, ColleagueTrail, ColleagueSessions));
  const [link, setLink] = useState<string | null | undefined>(undefined);
  const [shutting, setShutting] = useState(false);
  const input = () => ({ clientId: newId(), staffId: id });

  const change = (next: Role) =>
    run(async () => {
      await act(ChangeColleagueRole, { input: { ...input(), role: next } });
      tell({
        text: say('desk.roleChanged', { name, role: say(`caseFile.role_${next}`) }),
        undo: () =>
          void act(ChangeColleagueRole, { input: { ...input(), role } })
            .catch(() => tell({ text: say('board.notSent') }))
            .then(() => stale(DeskStaff)),
      });
    });
  const invite = () =>
    run(async () => setLink((await act(InviteColleague, { input: input() })).invitationLink));
  const letIn = () =>
    run(async () => setLink((await act(ReactivateColleague, { input: input() })).invitationLink));
  const endSessions = () =>
    run(async () => {
      await act(EndColleagueSessions, { input: input() });
      tell({ text: say('desk.sessionsEnded', { name }) });
    });
  const shutOut = async () => {
    const done = await run(async () => {
      await act(DeactivateColleague, { input: input() });
      tell({ text: say('desk.shutOutDone', { name }) });
    });
    if (done) onClose();
  };

  return (
    <Sheet title={name} onClose={onClose}>
      {link !== undefined ? (
        <LinkOnce name={name} link={link} onDone={onClose} />
      ) : (
        <>
          {!active && <Note kind="plain">{say('desk.isOut')}</Note>}
          {active && (
            <Field label={say('desk.role')} hint={say(`desk.roleMeans_${role}`)}>
              <select
                value={role}
                disabled={busy}
                onChange={({ target }) => void change(target.value as Role)}
              >
                {ROLES.map((each) => (
                  <option key={each} value={each}>
                    {say(`caseFile.role_${each}`)}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <FaultNote fault={fault} />
          {active ? (
            <div className="desk-acts">
              <Button small busy={busy} onClick={() => void invite()}>
                {say('desk.newLink')}
              </Button>
              <Button small busy={busy} onClick={() => void endSessions()}>
                {say('desk.endSessions')}
              </Button>
              {id !== viewer.id && !shutting && (
                <Button small onClick={() => setShutting(true)}>
                  {say('desk.shutOut')}
                </Button>
              )}
            </div>
          ) : (
            <div className="desk-acts">
              <Button small primary busy={busy} onClick={() => void letIn()}>
                {say('desk.letIn')}
              </Button>
            </div>
          )}
          {shutting && (
            <Note
              kind="warning"
              title={say('desk.shutOutMeans')}
              act={
                <>
                  <Button small className="danger" busy={busy} onClick={() => void shutOut()}>
                    {say('desk.shutOut')}
                  </Button>
                  <Button small onClick={() => setShutting(false)}>
                    {say('common.cancel')}
                  </Button>
                </>
              }
            >
              {say('desk.shutOutMore')}
            </Note>
          )}
          <p className="meta">{say('desk.sessionsMean')}</p>
          {active && can('Query.staffSessions', 'Mutation.revokeStaffSession') && <Sessions staffId={id} />}
          <Trail id={id} />
        </>
      )}
    </Sheet>
  );
}
