import { useState } from 'react';
import type { WatchLeadLine } from '../../api/operations.js';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Segmented } from '../../parts/Segmented.js';
import { Empty } from '../../parts/states.js';
import { Answered } from '../Answered.js';
import { More } from '../More.js';
import { RoomPart } from '../RoomPart.js';
import { LeadPeople } from './families.graphql.js';
import { LeadRow } from './LeadRow.js';

const SHOWN = ['all', 'ask', 'may'] as const;
type Shown = (typeof SHOWN)[number];

const FITS: Readonly<Record<Shown, (lead: WatchLeadLine) => boolean>> = {
  all: () => true,
  ask: ({ mayBeTold }) => !mayBeTold,
  may: ({ mayBeTold }) => mayBeTold,
};

/** Each name that is read is opened and audited, so they are read a page at a time. */
const PAGE = 30;
/** The server names so many and no more. */
const MOST = 500;

/** People whom a family looks for, newest first. */
export function Leads({ leads }: { readonly leads: readonly WatchLeadLine[] }) {
  const { say } = useWords();
  const [shown, setShown] = useState<Shown>('all');
  const [pages, setPages] = useState(1);
  const fitting = leads.filter(FITS[shown]);
  const choose = (next: Shown) => {
    setShown(next);
    setPages(1);
  };
  return (
    <RoomPart title={say('families.leads')} about={say('families.leadsAbout')}>
      <Segmented
        label={say('families.show')}
        choices={SHOWN.map((value) => ({ value, label: say(`families.show_${value}`) }))}
        value={shown}
        onChange={choose}
      />
      {fitting.length === 0 ? (
        <Empty title={say(leads.length === 0 ? 'families.noLeads' : 'families.noneOfThese')}>
          {leads.length === 0 && say('families.noLeadsMore')}
        </Empty>
      ) : (
        Array.from({ length: Math.min(pages, Math.ceil(fitting.length / PAGE)) }, (_, page) => (
          <LeadPage key={page} leads={fitting.slice(page * PAGE, (page + 1) * PAGE)} />
        ))
      )}
      <More more={fitting.length > pages * PAGE ? () => setPages(pages + 1) : null} busy={false} />
      {leads.length >= MOST && <p className="meta">{say('families.most', { n: MOST })}</p>}
    </RoomPart>
  );
}

function LeadPage({ leads }: { readonly leads: readonly WatchLeadLine[] }) {
  const ids = leads.map(({ detentionId }) => detentionId);
  const people = useAsk(LeadPeople, { ids }, { freshFor: 60_000 });
  return (
    <Answered query={people} rows={Math.min(leads.length, 6)}>
      {({ detentions: { nodes } }) => (
        <ul className="keep-list">
          {leads.map((lead) => (
            <LeadRow
              key={lead.id}
              lead={lead}
              detention={nodes.find(({ id }) => id === lead.detentionId) ?? null}
            />
          ))}
        </ul>
      )}
    </Answered>
  );
}
