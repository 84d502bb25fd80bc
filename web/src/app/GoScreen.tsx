import { Redirect, useParams } from 'wouter';
import { ApiFault } from '../api/faults.js';
import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { Page } from '../parts/Page.js';
import { Failure, Loading } from '../parts/states.js';
import { useSession } from '../session/session.js';
import { OwnOffers, WhereTo } from './go.graphql.js';
import { paths } from './paths.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Behind the link of an e-mail, which names a record and nobody: the record's own screen, for whoever may see it. */
export function GoScreen() {
  const { say } = useWords();
  const { viewer, can } = useSession();
  const { id } = useParams<{ id: string }>();
  const isCase = UUID.test(id) && can('Query.detention', 'Query.deadline', 'Query.department');
  const record = useAsk(WhereTo, { id }, { enabled: isCase });
  const offers = useAsk(OwnOffers, { me: viewer.id }, { enabled: isCase && can('Query.assignments') });
  if (!isCase) return <Redirect to={paths.home()} replace />;
  const { detention, deadline, department } = record.data ?? {};
  const offer = offers.data?.assignments.nodes.find((each) => each.id === id);
  // a case that was only offered is answered among the offers
  if (offer?.state === 'OFFERED') return <Redirect to={paths.stations()} replace />;
  const detentionId = detention?.id ?? deadline?.detention?.id ?? offer?.detention?.id;
  if (detentionId) return <Redirect to={paths.person(detentionId)} replace />;
  if (department) return <Redirect to={paths.station(department.id)} replace />;
  const fault =
    record.error ?? offers.error ?? (record.data && offers.data && new ApiFault('NOT_FOUND', '', null));
  return (
    <Page title={say('nav.record')} back={paths.home()}>
      <div className="pad">
        {fault ? (
          <Failure fault={fault} again={() => void Promise.all([record.refetch(), offers.refetch()])} />
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
}
