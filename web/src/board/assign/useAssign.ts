import { useCallback, useMemo, useRef, useState } from 'react';
import { act, Refused } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import { idOfLine, type Line } from '../people/line.js';
import { AssignLawyer, WithdrawAssignment } from './assign.graphql.js';

/** One person for one lawyer. Sent again it keeps its ids: it happens once. */
export interface Offer {
  readonly line: Line;
  readonly lawyer: { readonly id: string; readonly name: string };
  readonly clientId: string;
  readonly assignmentId: string;
}

/** An offer that did not happen, whole, with what was said about it. */
export interface Stopped {
  readonly offer: Offer;
  /** of the refusal; null: no answer came */
  readonly code: string | null;
  readonly message: string;
}

/** So many at once: one after another a department would take seconds. */
const AT_ONCE = 4;

/** Calls with each, a few at a time. */
async function each<T>(items: readonly T[], call: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await call(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Assigns people to a lawyer, keeps what was refused, and takes the last of it back. @param onDone what was shown is out of date. */
export function useAssign(onDone: (assigned: ReadonlySet<string>) => void) {
  const { say } = useWords();
  const tell = useSaid();
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<readonly Stopped[]>([]);
  const last = useRef<readonly Offer[]>([]);

  const undo = useCallback(async () => {
    const offers = last.current;
    if (offers.length === 0) return;
    last.current = [];
    setBusy(true);
    let taken = 0;
    await each(offers, async ({ assignmentId }) => {
      const input = { clientId: newId(), assignmentId, reason: say('board.undoReason') };
      await act(WithdrawAssignment, { input }).then(
        () => (taken += 1),
        () => undefined,
      );
    });
    setBusy(false);
    onDone(new Set());
    tell({ text: say('board.undone', { n: taken }) });
  }, [onDone, say, tell]);

  const send = useCallback(
    async (offers: readonly Offer[], more: { override?: boolean; reason?: string } = {}) => {
      setBusy(true);
      const done: Offer[] = [];
      const refused: Stopped[] = [];
      await each(offers, async (offer) => {
        const { line, lawyer, clientId, assignmentId: id } = offer;
        const input = { clientId, id, detentionId: idOfLine(line), lawyerId: lawyer.id, ...more };
        try {
          await act(AssignLawyer, { input });
          done.push(offer);
        } catch (fault) {
          const isRefusal = fault instanceof Refused;
          refused.push({
            offer,
            code: isRefusal ? fault.code : null,
            message: isRefusal ? fault.message : say('board.notSent'),
          });
        }
      });
      const sent = new Set(offers.map(({ assignmentId }) => assignmentId));
      setStopped((before) => [...before.filter(({ offer }) => !sent.has(offer.assignmentId)), ...refused]);
      setBusy(false);
      if (done.length === 0) return;
      last.current = done;
      onDone(new Set(done.map(({ line }) => idOfLine(line))));
      const name = done[0]!.lawyer.name;
      tell({ text: say('board.assigned', { n: done.length, name }), undo: () => void undo() });
    },
    [onDone, say, tell, undo],
  );

  return useMemo(
    () => ({
      busy,
      stopped,
      undo: () => void undo(),
      assign: (people: readonly Line[], lawyer: Offer['lawyer']) =>
        void send(people.map((line) => ({ line, lawyer, clientId: newId(), assignmentId: newId() }))),
      /** a refused offer with a reason: another request, so another client id */
      override: ({ offer }: Stopped, reason: string) =>
        void send([{ ...offer, clientId: newId() }], { override: true, reason }),
      again: ({ offer }: Stopped) => void send([offer]),
      drop: ({ offer }: Stopped) =>
        setStopped((before) => before.filter((each) => each.offer.assignmentId !== offer.assignmentId)),
    }),
    [busy, stopped, send, undo],
  );
}

export type Assigning = ReturnType<typeof useAssign>;
