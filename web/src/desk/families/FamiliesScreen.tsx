import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSession } from '../../session/session.js';
import type { Act } from '../../shell/acts.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { AddCanary } from './AddCanary.js';
import { DeskWatching } from './families.graphql.js';
import { Leads } from './Leads.js';
import { Requests } from './Requests.js';
import { RetireCanary } from './RetireCanary.js';
import { Canaries } from './Canaries.js';

/** For whom families look, and who tries names at their door. Who a family is stands nowhere. */
export function FamiliesScreen() {
  const { say } = useWords();
  const { can } = useSession();
  const [search, setSearch] = useSearchParams();
  const named = search.get('canary');
  const [adding, setAdding] = useState(false);
  const [retiring, setRetiring] = useState(named !== null);
  const acts = useMemo<readonly Act[]>(
    () => [{ id: 'canary', label: say('families.addCanary'), keys: 'n', run: () => setAdding(true) }],
    [say],
  );
  const stopRetiring = () => {
    setRetiring(false);
    if (named) setSearch({}, { replace: true });
  };
  return (
    <DeskRoom
      title={say('rooms.families')}
      about={say('families.about')}
      acts={acts}
      tools={
        <Button small primary icon="plus" onClick={() => setAdding(true)}>
          {say('families.addCanary')}
        </Button>
      }
    >
      {can('Query.watchRequests', 'Query.watchLeads', 'Query.detentions') && <Watching />}
      <Canaries onRetire={() => setRetiring(true)} />
      {adding && <AddCanary onClose={() => setAdding(false)} />}
      {retiring && <RetireCanary key={named} named={named} onClose={stopRetiring} />}
    </DeskRoom>
  );
}

function Watching() {
  const watching = useAsk(DeskWatching, {}, { every: 60_000, freshFor: 0 });
  return (
    <Answered query={watching}>
      {({ watchRequests, watchLeads }) => (
        <>
          <Requests requests={watchRequests} />
          <Leads leads={watchLeads} />
        </>
      )}
    </Answered>
  );
}
