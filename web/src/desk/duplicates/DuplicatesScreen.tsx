import { useState } from 'react';
import { useWords } from '../../i18n/words.js';
import { Segmented } from '../../parts/Segmented.js';
import { Empty } from '../../parts/states.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { DeskDuplicates, DeskProposals } from './duplicates.graphql.js';
import { PairCard } from './PairCard.js';
import { ProposalCard } from './ProposalCard.js';

const SHOWN = ['open', 'proposals', 'aside', 'answered'] as const;
type Shown = (typeof SHOWN)[number];

/** Records that may be one person: found by the house or proposed by a colleague, and what was said of them. */
export function DuplicatesScreen() {
  const { say } = useWords();
  const [shown, setShown] = useState<Shown>('open');
  return (
    <DeskRoom title={say('rooms.duplicates')} about={say('desk.duplicatesAbout')}>
      <Segmented
        label={say('desk.lawShown')}
        choices={SHOWN.map((value) => ({ value, label: say(`desk.pairs_${value}`) }))}
        value={shown}
        onChange={setShown}
      />
      {shown === 'open' || shown === 'aside' ? (
        <Pairs key={shown} dismissed={shown === 'aside'} />
      ) : (
        <Proposals key={shown} answered={shown === 'answered'} />
      )}
    </DeskRoom>
  );
}

function Pairs({ dismissed }: { readonly dismissed: boolean }) {
  const { say } = useWords();
  const list = usePages(DeskDuplicates, { dismissed }, ({ possibleDuplicates }) => possibleDuplicates);
  return (
    <>
      <Answered query={list}>
        {(pairs) =>
          pairs.length === 0 ? (
            <Empty title={say(dismissed ? 'desk.noneAside' : 'desk.noPairs')}>
              {!dismissed && say('desk.noPairsMore')}
            </Empty>
          ) : (
            <ul className="stack">
              {pairs.map((pair) => (
                <PairCard key={pair.id} pair={pair} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
    </>
  );
}

function Proposals({ answered }: { readonly answered: boolean }) {
  const { say } = useWords();
  const list = usePages(DeskProposals, { answered }, ({ mergeProposals }) => mergeProposals);
  return (
    <>
      <Answered query={list}>
        {(proposals) =>
          proposals.length === 0 ? (
            <Empty title={say('desk.noProposals')} />
          ) : (
            <ul className="stack">
              {proposals.map((proposal) => (
                <ProposalCard key={proposal.id} proposal={proposal} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
    </>
  );
}
