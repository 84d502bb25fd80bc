import type { RefusedEntry } from '../../../court/form-props.js';
import { useAsk } from '../../../api/query.js';
import { useWords } from '../../../i18n/words.js';
import { Note } from '../../../parts/Note.js';
import { Sheet } from '../../../parts/Sheet.js';
import { Empty, Failure, Loading } from '../../../parts/states.js';
import { HOME_ZONE } from '../../../time/zone.js';
import { NewerNote } from '../../Newer.js';
import { PapersRead } from '../protocol.graphql.js';
import { StudyBody } from '../StudyBody.js';
import { StudyNav } from '../StudyNav.js';
import { ReasonStep } from './ReasonStep.js';
import { SendCorrection } from './SendCorrection.js';
import { useCorrecting, type CorrectingOf } from './useCorrecting.js';

interface Props {
  readonly detentionId: string;
  readonly rootId: string;
  readonly entry: RefusedEntry | null;
  readonly onClose: () => void;
}

/** At the desk: one paper that was written down wrongly, field by field as it stands. */
export function CorrectProtocolSheet({ detentionId, rootId, entry, onClose }: Props) {
  const { say } = useWords();
  const { data, error, refetch } = useAsk(PapersRead, { id: detentionId });
  const detention = data?.detention;
  const first = detention?.protocols.find((paper) => paper.rootId === rootId);
  return (
    <Sheet title={say('protocol.correct')} onClose={onClose}>
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={4} />}
      {data && !first && <Empty title={say('protocol.gone')}>{say('protocol.goneMeans')}</Empty>}
      {entry && <Note kind="warning">{entry.why}</Note>}
      {detention && first && (
        <Correcting
          {...{ first, detentionId, entry }}
          person={detention.person}
          zone={detention.department?.zone ?? HOME_ZONE}
          place="DESK"
          onDone={onClose}
        />
      )}
    </Sheet>
  );
}

function Correcting(about: CorrectingOf) {
  const correcting = useCorrecting(about);
  const { study, faultAt, opened, busy } = correcting;
  return (
    <div className="study">
      {opened.isPast && !busy && <NewerNote onTake={opened.take} />}
      <StudyBody {...{ study, faultAt }} ending={<ReasonStep correcting={correcting} />} />
      <div className="study-nav">
        <StudyNav study={study} send={<SendCorrection correcting={correcting} />} />
      </div>
    </div>
  );
}
