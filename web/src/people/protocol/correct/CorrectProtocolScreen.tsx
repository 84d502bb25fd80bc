import { useLocation, useParams } from 'wouter';
import { useAsk } from '../../../api/query.js';
import { paths } from '../../../app/paths.js';
import { useWords } from '../../../i18n/words.js';
import { useQueued } from '../../../offline/device.js';
import { Note } from '../../../parts/Note.js';
import { Page } from '../../../parts/Page.js';
import { Empty, Failure, Loading } from '../../../parts/states.js';
import { HOME_ZONE } from '../../../time/zone.js';
import { correctionOf, refusedOf } from '../../corrections.js';
import { NewerNote } from '../../Newer.js';
import { PapersRead } from '../protocol.graphql.js';
import { StudyBody } from '../StudyBody.js';
import { StudyNav } from '../StudyNav.js';
import { ReasonStep } from './ReasonStep.js';
import { SendCorrection } from './SendCorrection.js';
import { useCorrecting, type CorrectingOf } from './useCorrecting.js';

/** At a station: one paper that was written down wrongly, field by field as it stands; also with no network. */
export function CorrectProtocolScreen() {
  const { say } = useWords();
  const [, go] = useLocation();
  const { detentionId, rootId } = useParams<{ detentionId: string; rootId: string }>();
  const { data, error, refetch } = useAsk(PapersRead, { id: detentionId }, { kept: true });
  const correction = correctionOf(useQueued(), (root) => root === rootId);
  const detention = data?.detention ?? null;
  const first = detention?.protocols.find((paper) => paper.rootId === rootId);
  const back = paths.protocols(detentionId);
  if (!detention || !first) {
    return (
      <Page title={say('protocol.correct')} tab={say('protocol.correct')} back={back}>
        <div className="pad">
          {error && !data && <Failure fault={error} again={() => void refetch()} />}
          {!data && !error && <Loading />}
          {data && <Empty title={say('protocol.gone')}>{say('protocol.goneMeans')}</Empty>}
        </div>
      </Page>
    );
  }
  return (
    <Correcting
      key={rootId}
      first={first}
      entry={refusedOf(correction)}
      person={detention.person}
      zone={detention.department?.zone ?? HOME_ZONE}
      place="STATION"
      onDone={() => go(back, { replace: true })}
      {...{ detentionId }}
    />
  );
}

function Correcting(about: CorrectingOf) {
  const { say } = useWords();
  const correcting = useCorrecting(about);
  const { study, faultAt, opened, busy } = correcting;
  return (
    <Page
      title={say(`protocol.kind_${study.draft.kind}`)}
      tab={say('protocol.correct')}
      sub={[say('protocol.correct'), about.person?.name].filter(Boolean).join(', ')}
      back={paths.protocols(about.detentionId)}
      dock={<StudyNav study={study} send={<SendCorrection correcting={correcting} />} />}
    >
      {about.entry && (
        <div className="pad">
          <Note kind="warning">{about.entry.why}</Note>
        </div>
      )}
      {opened.isPast && !busy && (
        <div className="pad">
          <NewerNote onTake={opened.take} />
        </div>
      )}
      <StudyBody {...{ study, faultAt }} ending={<ReasonStep correcting={correcting} />} />
    </Page>
  );
}
