import { act, Refused } from '../../../api/act.js';
import { newId } from '../../../api/new-id.js';
import type { MergeSide } from '../../../api/operations.js';
import { useStale } from '../../../api/query.js';
import { useDo } from '../../../api/use-do.js';
import { useWords } from '../../../i18n/words.js';
import { useSaid } from '../../../parts/Said.js';
import { AllDepartments } from '../../../station/stations.graphql.js';
import { DeskDepartments } from '../departments.graphql.js';
import { MergeDepartments, MergeSides, OtherEntries, UndoMergeDepartments } from './merge.graphql.js';

interface Because {
  readonly reason: string;
  /** where the two stand in other places */
  readonly elsewhereReason: string | null;
}

/** Joins two entries of one department and takes it back; lists that show them are asked anew. */
export function useMerging(onDone: () => void) {
  const { say } = useWords();
  const tell = useSaid();
  const stale = useStale();
  const { busy, fault, run } = useDo(onDone);
  const fresh = () => stale(DeskDepartments, MergeSides, OtherEntries, AllDepartments);
  const takeBack = (mergeId: string, reason: string) =>
    act(UndoMergeDepartments, { input: { clientId: newId(), mergeId, reason } });

  /** @throws Refused and what the network throws: what was typed stays with whoever called. */
  const merge = async (from: MergeSide, into: MergeSide, because: Because) => {
    const input = {
      ...{ clientId: newId(), id: newId(), ...because },
      ...{ fromDepartmentId: from.id, fromVersion: from.version },
      ...{ intoDepartmentId: into.id, intoVersion: into.version },
    };
    const done = await act(MergeDepartments, { input }).catch(async (reason: unknown) => {
      if (reason instanceof Refused) await stale(MergeSides);
      throw reason;
    });
    tell({
      text: say('departments.merged', { name: into.name }),
      undo: () =>
        void takeBack(done.merge.id, say('desk.undone'))
          .catch(() => tell({ text: say('board.notSent') }))
          .then(fresh),
    });
    onDone();
    await fresh();
  };

  const undo = (mergeId: string, reason: string) =>
    run(async () => {
      await takeBack(mergeId, reason);
      tell({ text: say('departments.undone') });
      await fresh();
    });

  return { busy, fault, merge, undo };
}
