import { useState } from 'react';
import { useLocation } from 'wouter';
import { act, Refused } from '../api/act.js';
import { newId } from '../api/new-id.js';
import { useAsk, useStale } from '../api/query.js';
import { useSettled } from '../api/settled.js';
import { useDo } from '../api/use-do.js';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { useDraft } from '../offline/drafts.js';
import { useSaid } from '../parts/Said.js';
import { useSession } from '../session/session.js';
import { HandOverGround } from '../station/hand-over/hand-over.graphql.js';
import { instantOf } from '../time/local.js';
import { HOME_ZONE } from '../time/zone.js';
import { CancelOwnLeave, OwnLeaves, PlanOwnLeave } from './leave.graphql.js';

/** What is typed of a leave. */
export interface TypedLeave {
  /** as `<input type="datetime-local">` gives it */
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

const NOTHING: TypedLeave = { from: '', until: '', reason: '' };

/** @returns a leave as it is typed, what it would leave to nobody, and the way to plan it. */
export function usePlan() {
  const { say } = useWords();
  const { viewer } = useSession();
  const [, go] = useLocation();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const draft = useDraft<TypedLeave>('leave', NOTHING);
  const [chosen, choose] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const [from, until] = [instantOf(draft.value.from, HOME_ZONE), instantOf(draft.value.until, HOME_ZONE)];
  const asked = useSettled(from && until && from < until ? `${from} ${until}` : null);
  const [askedFrom = null, askedUntil = null] = asked?.split(' ') ?? [];
  const ground = useAsk(
    HandOverGround,
    { filter: { from: askedFrom, until: askedUntil } },
    { enabled: asked !== null && viewer.role === 'LAWYER', freshFor: 0 },
  );

  const back = (leaveId: string): void =>
    void act(CancelOwnLeave, { input: { clientId: newId(), leaveId } })
      .then(() => tell({ text: say('leave.cancelled') }))
      .catch((reason: unknown) =>
        tell({ text: reason instanceof Refused ? reason.message : say('board.notSent') }),
      )
      .then(() => stale(OwnLeaves));

  const plan = () =>
    run(async () => {
      setCode(null);
      const handOverTo = ground.data?.openDuties.length ? chosen : null;
      const reason = draft.value.reason.trim();
      const input = { clientId: newId(), id: newId(), from: from!, until: until!, reason, handOverTo };
      try {
        const { leave } = await act(PlanOwnLeave, { input });
        draft.clear();
        const n = leave.handOvers.length;
        const text = n > 0 ? say('leave.offered', { n }) : say('leave.planned');
        tell({ text, undo: () => back(leave.id) });
      } catch (reason) {
        if (reason instanceof Refused) setCode(reason.code);
        await stale(HandOverGround);
        throw reason;
      }
      await stale(OwnLeaves);
      go(paths.leave(), { replace: true });
    });

  return { draft, chosen, choose, ground, code, busy, fault, plan };
}
