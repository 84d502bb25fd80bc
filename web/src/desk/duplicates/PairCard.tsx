import { useState } from 'react';
import type { PairLine } from '../../api/operations.js';
import { useWords, type Key } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { useSession } from '../../session/session.js';
import { cityName } from '../../shown/city-name.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { MergeForm } from './MergeForm.js';
import { Person } from './Person.js';
import { usePair } from './usePair.js';
import { FaultNote } from '../../parts/FaultNote.js';

type Doing = 'merge' | 'propose' | 'aside' | null;

/** Two records that may be one person, what differs, and what to do about it. Nothing is merged by machine. */
export function PairCard({ pair }: { readonly pair: PairLine }) {
  const { say, language } = useWords();
  const { can } = useSession();
  const [doing, setDoing] = useState<Doing>(null);
  const { busy, fault, merge, propose, setAside, reopen } = usePair(pair, () => setDoing(null));
  const { person, advice, dismissedAt, reason, proposalId } = pair;
  const seesBoth = advice !== null && advice.person !== null && person !== null;
  const stop = () => setDoing(null);
  return (
    <li className="pair">
      <div className="pair-sides">
        <Person person={person} />
        <div>
          <Person person={advice?.person ?? null} />
          {advice && (
            <p className="meta">
              {[
                say(`add.likelihood_${advice.likelihood}`),
                say(advice.heldNow ? 'add.heldNow' : 'add.heldBefore'),
                advice.city && cityName(advice.city, say),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
          )}
          {!advice && <p className="meta">{say('desk.adviceSpent')}</p>}
        </div>
      </div>
      {advice && advice.differs.length > 0 && (
        <p>
          {say('add.differs', {
            what: advice.differs.map((what) => say(`differs.${what}` as Key & 'differs.NAME')).join(', '),
          })}
        </p>
      )}
      <p className="meta">
        {say('desk.foundAt', {
          when: momentText(pair.foundAt, { zone: HOME_ZONE, language, now: now() }),
        })}
        {proposalId && ` ${say('desk.isProposed')}`}
      </p>
      {dismissedAt ? (
        <>
          <p>{say('desk.asideBecause', { reason: reason ?? '' })}</p>
          <FaultNote fault={fault} />
          <div className="desk-acts">
            <Button small busy={busy} onClick={() => void reopen()}>
              {say('desk.reopen')}
            </Button>
          </div>
        </>
      ) : (
        doing === null && (
          <div className="desk-acts">
            {seesBoth && can('Mutation.mergePersons') && (
              <Button small primary onClick={() => setDoing('merge')}>
                {say('desk.merge')}
              </Button>
            )}
            {!seesBoth && advice && person && !proposalId && (
              <Button small primary onClick={() => setDoing('propose')}>
                {say('desk.proposeMerge')}
              </Button>
            )}
            <Button small onClick={() => setDoing('aside')}>
              {say('desk.setAside')}
            </Button>
          </div>
        )
      )}
      {doing === 'merge' && (
        <MergeForm label={say('desk.whyOne')} verb={say('desk.merge')} onSubmit={merge} onCancel={stop} />
      )}
      {doing === 'propose' && (
        <MergeForm
          label={say('desk.whyMaybeOne')}
          verb={say('desk.proposeMerge')}
          onSubmit={propose}
          onCancel={stop}
        />
      )}
      {doing === 'aside' && (
        <ReasonForm
          label={say('desk.whyTwo')}
          verb={say('desk.setAside')}
          {...{ busy, fault }}
          onReason={(text) => void setAside(text)}
          onCancel={stop}
        />
      )}
    </li>
  );
}
