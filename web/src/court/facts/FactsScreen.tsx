import { useParams } from 'wouter';
import { useHints } from '../../api/hints.js';
import { useAsk } from '../../api/query.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { Page } from '../../parts/Page.js';
import { Failure, Loading } from '../../parts/states.js';
import { rowOf } from '../../people/person-case.js';
import { queuedOf } from '../../offline/queued-of.js';
import { useQueued } from '../../offline/device.js';
import { HOME_ZONE } from '../../time/zone.js';
import { LogDetainees } from '../../station/add-people.graphql.js';
import { CaseFacts } from './facts.graphql.js';
import { CompleteAct } from './CompleteAct.js';
import { FactsList } from './FactsList.js';
import { InDoubtList } from './InDoubtList.js';
import { StartsList } from '../../people/start/StartsList.js';

/** What is decided about one person's case in one hand: the family, the law, the bar to arrest, the end of the work. */
export function FactsScreen() {
  const { say } = useWords();
  const { detentionId } = useParams<{ detentionId: string }>();
  const { data, error, refetch } = useAsk(CaseFacts, { id: detentionId }, { kept: true });
  useHints(data?.detention?.department?.id, CaseFacts);
  const written = rowOf(detentionId, queuedOf(useQueued(), LogDetainees));
  const facts = data?.detention ?? null;
  return (
    <Page
      title={say('facts.title')}
      tab={say('facts.title')}
      sub={facts?.person.name ?? written?.row.fullName}
      back={paths.person(detentionId)}
    >
      <div className="pad">
        {error && !data && !written && <Failure fault={error} again={() => void refetch()} />}
        {!data && !error && <Loading />}
        {facts && (
          <InDoubtList
            detention={facts}
            {...{ detentionId }}
            zone={facts.department?.zone ?? HOME_ZONE}
            place="STATION"
          />
        )}
        {facts && (
          <StartsList
            starts={facts.starts}
            {...{ detentionId }}
            zone={facts.department?.zone ?? HOME_ZONE}
            place="STATION"
          />
        )}
        {(facts ?? written) && <FactsList {...{ facts, detentionId }} place="STATION" />}
        {facts?.assignments.map((assignment) => (
          <CompleteAct key={assignment.id} {...{ assignment, detentionId }} place="STATION" />
        ))}
      </div>
    </Page>
  );
}
