import { Redirect, useParams } from 'wouter';
import { ApiFault } from '../api/faults.js';
import type { NotificationRefType } from '../api/operations.js';
import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { Page } from '../parts/Page.js';
import { Failure, Loading } from '../parts/states.js';
import { useSession } from '../session/session.js';
import { OwnOffers, ToldOf, WhereTo } from './go.graphql.js';
import { paths } from './paths.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where what one was told of is dealt with, where it is no case. */
const ROOMS: Partial<Readonly<Record<NotificationRefType, (id: string) => string>>> = {
  REPORT: () => '/desk/reports',
  ERASURE: () => '/desk/erasures',
  MERGE_PROPOSAL: () => '/desk/duplicates',
  DUPLICATE: () => '/desk/duplicates',
  EXPORT: paths.figures,
  CANARY: paths.canary,
  DUTY: paths.home,
  MACHINERY: paths.home,
};

/** Behind the link of a message, which names a record and nobody: the record's own screen, for whoever may see it. */
export function GoScreen() {
  const { say } = useWords();
  const { viewer, can } = useSession();
  const { id } = useParams<{ id: string }>();
  const isId = UUID.test(id);
  const isCase = isId && can('Query.detention', 'Query.deadline', 'Query.department');
  const record = useAsk(WhereTo, { id }, { enabled: isCase });
  const hasOffers = isCase && can('Query.assignments');
  const offers = useAsk(OwnOffers, { me: viewer.id }, { enabled: hasOffers });
  const told = useAsk(ToldOf, { id }, { enabled: isId });
  if (!isId) return <Redirect to={paths.home()} replace />;
  const { detention, deadline, department } = record.data ?? {};
  const offer = offers.data?.assignments.nodes.find((each) => each.id === id);
  // a case that was only offered is answered among the offers
  if (offer?.state === 'OFFERED') return <Redirect to={paths.stations()} replace />;
  const detentionId = detention?.id ?? deadline?.detention?.id ?? offer?.detention?.id;
  if (detentionId) return <Redirect to={paths.person(detentionId)} replace />;
  if (department) return <Redirect to={paths.station(department.id)} replace />;
  const [alert] = told.data?.alerts.nodes ?? [];
  const room = alert && ROOMS[alert.refType];
  if (room) return <Redirect to={room(id)} replace />;
  const asked = [told, ...(isCase ? [record] : []), ...(hasOffers ? [offers] : [])];
  const fault =
    asked.find(({ error }) => error)?.error ??
    (asked.every(({ data }) => data) ? new ApiFault('NOT_FOUND', '', null) : null);
  return (
    <Page title={say('nav.record')} tab={say('nav.record')} back={paths.home()}>
      <div className="pad">
        {fault ? (
          <Failure fault={fault} again={() => void Promise.all(asked.map(({ refetch }) => refetch()))} />
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
}
