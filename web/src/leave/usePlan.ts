import { useState } from 'react';
import { act, Refused } from '../api/act.js';
import { newId } from '../api/new-id.js';
import type { PlanLeave as PlanAnswer } from '../api/operations.js';
import { useAsk, useStale } from '../api/query.js';
import { useSettled } from '../api/settled.js';
import { useDo } from '../api/use-do.js';
import { useWords } from '../i18n/words.js';
import { useDraft } from '../offline/drafts.js';
import { useSaid } from '../parts/Said.js';
import { useSession } from '../session/session.js';
import { HandOverGround } from '../station/hand-over/hand-over.graphql.js';
import { instantOf } from '../time/local.js';
import { HOME_ZONE } from '../time/zone.js';
import { Leaves, PlanLeave } from './leave.graphql.js';
import { NOTHING_TYPED, type TypedLeave, type Whose } from './typed-leave.js';
import { useCancelLeave } from './useCancelLeave.js';

type Planned = Extract<PlanAnswer['planLeave'], { readonly leave: unknown }>['leave'];

/** A leave as it is typed, what it would leave to nobody, and the way to plan it. */
export type Plan = ReturnType<typeof usePlan>;

/** @param onPlanned it stands written down. @returns a leave as it is typed, with everything its form needs. */
export function usePlan(whose: Whose, onPlanned: (leave: Planned) => void) {
  const { say } = useWords();
  const { can } = useSession();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo();
  const { cancel } = useCancelLeave();
  const draft = useDraft<TypedLeave>(whose === 'own' ? 'leave' : 'leave-of-colleague', NOTHING_TYPED);
  const [chosen, choose] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const { staffId, from: typedFrom, until: typedUntil, reason, withDesk } = draft.value;
  const [from, until] = [instantOf(typedFrom, HOME_ZONE), instantOf(typedUntil, HOME_ZONE)];
  const isWhole = from && until && from < until && (whose === 'own' || staffId);
  const asked = useSettled(isWhole ? `${from} ${until}` : null);
  const [askedFrom = null, askedUntil = null] = asked?.split(' ') ?? [];
  const ground = useAsk(
    HandOverGround,
    { filter: { staffId, from: askedFrom, until: askedUntil } },
    { enabled: asked !== null && can('Query.openDuties'), freshFor: 0 },
  );

  const plan = () =>
    run(async () => {
      setCode(null);
      const handOverTo = ground.data?.openDuties.length ? chosen : null;
      const span = { from: from!, until: until!, reason: reason.trim() };
      const ofColleague = whose === 'own' ? {} : { staffId, leaveWithDesk: withDesk };
      try {
        const { leave } = await act(PlanLeave, {
          input: { clientId: newId(), id: newId(), ...span, handOverTo, ...ofColleague },
        });
        draft.clear();
        tell({ text: saidOf(leave), undo: () => cancel(leave.id) });
        await stale(Leaves);
        onPlanned(leave);
      } catch (refusal) {
        if (refusal instanceof Refused) setCode(refusal.code);
        await stale(HandOverGround);
        throw refusal;
      }
    });

  const saidOf = ({ handOvers }: Planned): string => {
    const count = (state: Planned['handOvers'][number]['state']) =>
      handOvers.filter((one) => one.state === state).length;
    const [offered, withTheDesk] = [count('OFFERED'), count('WITH_DESK')];
    return [
      say('leave.planned'),
      offered > 0 && say('leave.offered', { n: offered }),
      withTheDesk > 0 && say('leave.leftWithDesk', { n: withTheDesk }),
    ]
      .filter(Boolean)
      .join('. ');
  };

  const during = isWhole ? { from, until } : null;
  return { draft, during, chosen, choose, ground, code, busy, fault, plan };
}
