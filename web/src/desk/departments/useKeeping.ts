import { act, Refused } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { KeptDepartment, UpdateDepartmentInput } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import { DeskDepartments, UpdateDepartment, VerifyDepartment } from './departments.graphql.js';

/** What of a department is typed. */
export type Typed = Pick<UpdateDepartmentInput, 'nameRu' | 'nameKk' | 'nameEn' | 'address' | 'phone'>;

/** Checks and changes a department as it was read; each can be taken back at once. */
export function useKeeping(department: KeptDepartment, onDone: () => void) {
  const { say } = useWords();
  const tell = useSaid();
  const stale = useStale();
  const { busy, fault, run } = useDo(onDone);
  const { id: departmentId, version, name } = department;
  const fresh = () => stale(DeskDepartments);
  /** Somebody was quicker: what stands there now is read again, what was typed stays. */
  const afresh = (call: () => Promise<void>) =>
    run(() =>
      call().catch(async (reason: unknown) => {
        if (reason instanceof Refused) await fresh();
        throw reason;
      }),
    );
  const undoing = (call: () => Promise<unknown>) => () =>
    void call()
      .catch(() => tell({ text: say('board.notSent') }))
      .then(fresh);

  const verify = (verified: boolean, against: string) =>
    afresh(async () => {
      const input = { clientId: newId(), departmentId, version, verified, against };
      const done = await act(VerifyDepartment, { input });
      await fresh();
      const back = {
        departmentId,
        version: done.department.version,
        verified: !verified,
        against: department.verifiedAgainst ?? say('desk.undone'),
      };
      tell({
        text: say(verified ? 'desk.verifiedDone' : 'desk.unverifiedDone', { name }),
        undo: undoing(() => act(VerifyDepartment, { input: { ...back, clientId: newId() } })),
      });
    });

  const update = (change: Typed) =>
    afresh(async () => {
      const input = { clientId: newId(), departmentId, version, ...change };
      const done = await act(UpdateDepartment, { input });
      await fresh();
      const { nameRu, nameKk, nameEn, address, phone } = department;
      const before = { nameRu, nameKk, nameEn, address, phone };
      tell({
        text: say('desk.changedDone', { name }),
        undo: undoing(async () => {
          const input = { clientId: newId(), departmentId, version: done.department.version, ...before };
          const back = await act(UpdateDepartment, { input });
          if (!department.verified || !department.verifiedAgainst) return;
          const { verifiedAgainst: against } = department;
          const again = { clientId: newId(), departmentId, version: back.department.version, against };
          await act(VerifyDepartment, { input: { ...again, verified: true } });
        }),
      });
    });

  return { busy, fault, verify, update };
}
