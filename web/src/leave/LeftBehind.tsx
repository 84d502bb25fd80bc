import '../station/hand-over/hand-over.css';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { ColleagueList } from '../station/hand-over/ColleagueList.js';
import { DutyList } from '../station/hand-over/DutyList.js';
import { useNow } from '../time/now.js';
import type { Plan } from './usePlan.js';

interface Props {
  readonly plan: Plan;
  /** who goes: they are not asked to take their own */
  readonly leaverId: string;
  readonly pathOf: (detentionId: string) => string;
  /** whose the cases are until somebody says yes */
  readonly until: string;
  /** the desk may take what nobody is offered: asked below the colleagues */
  readonly desk?: ReactNode;
}

/** What a leave would leave to nobody, each leading to its case, and who is asked to take it; nothing where it is nothing. */
export function LeftBehind({
  plan: { ground, chosen, choose, during },
  leaverId,
  pathOf,
  until,
  desk,
}: Props) {
  const { say } = useWords();
  const now = useNow();
  const duties = ground.data?.openDuties ?? [];
  if (duties.length === 0) return null;
  return (
    <>
      <h2 className="list-head">{say('handOver.whom', { n: duties.length })}</h2>
      <DutyList {...{ duties, now, pathOf }} />
      <h2 className="list-head">{say('handOver.toWhom')}</h2>
      <ColleagueList
        {...{ chosen, leaverId }}
        {...(during && { during })}
        onChoose={choose}
        nobody={desk !== undefined}
      />
      {desk}
      <p className="pad meta">{until}</p>
    </>
  );
}
