import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { PairLine } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import {
  DeskDuplicates,
  DeskProposals,
  MergePair,
  ProposePair,
  ReopenPair,
  SetPairAside,
  UndoPair,
} from './duplicates.graphql.js';

/** What can be done with a pair; merging and setting aside can be taken back at once. */
export function usePair({ id, person, advice }: PairLine, onDone: () => void) {
  const { say } = useWords();
  const tell = useSaid();
  const stale = useStale();
  const { busy, fault, run } = useDo(onDone);
  const fresh = () => stale(DeskDuplicates, DeskProposals);
  const undoing = (call: () => Promise<unknown>) => () =>
    void call()
      .catch(() => tell({ text: say('board.notSent') }))
      .then(fresh);

  const merge = async (reason: string, twoPlacesReason: string | null) => {
    const input = {
      ...{ clientId: newId(), id: newId(), reason, twoPlacesReason },
      keptPersonId: person!.id,
      mergedPersonId: advice!.person!.id,
    };
    const { mergeId } = await act(MergePair, { input });
    tell({
      text: say('desk.merged'),
      undo: undoing(() =>
        act(UndoPair, { input: { clientId: newId(), mergeId, reason: say('desk.undone') } }),
      ),
    });
    onDone();
    await fresh();
  };
  const propose = async (reason: string) => {
    const input = {
      clientId: newId(),
      id: newId(),
      personId: person!.id,
      otherHandle: advice!.handle,
      reason,
    };
    await act(ProposePair, { input });
    tell({ text: say('desk.proposed') });
    onDone();
    await fresh();
  };
  const reopened = () => act(ReopenPair, { input: { clientId: newId(), id } });
  const setAside = (reason: string) =>
    run(async () => {
      await act(SetPairAside, { input: { clientId: newId(), id, reason } });
      tell({ text: say('desk.asideDone'), undo: undoing(reopened) });
      await fresh();
    });
  const reopen = () =>
    run(async () => {
      await reopened();
      tell({ text: say('desk.reopened') });
      await fresh();
    });
  return { busy, fault, merge, propose, setAside, reopen };
}
