import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { StartsList } from '../../people/start/StartsList.js';
import { CaseFacts } from './facts.graphql.js';
import { FactsList } from './FactsList.js';
import { InDoubtList } from './InDoubtList.js';

interface Props {
  readonly detentionId: string;
  readonly zone: string;
}

/** At the desk, beside the line of time: what a family may be told, the law of the case, the bar to arrest. */
export function DeskFacts({ detentionId, zone }: Props) {
  const { say } = useWords();
  const { data } = useAsk(CaseFacts, { id: detentionId });
  const facts = data?.detention;
  if (!facts) return null;
  return (
    <section>
      <h2>{say('facts.title')}</h2>
      <InDoubtList detention={facts} {...{ detentionId, zone }} place="DESK" />
      <StartsList starts={facts.starts} {...{ detentionId, zone }} place="DESK" />
      <FactsList {...{ facts, detentionId }} place="DESK" />
    </section>
  );
}
