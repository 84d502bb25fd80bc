import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { newId } from '../../api/new-id.js';
import { useAsk } from '../../api/query.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { outbox } from '../../offline/device.js';
import { useDraft } from '../../offline/drafts.js';
import { Button } from '../../parts/Button.js';
import { Page } from '../../parts/Page.js';
import { useSaid } from '../../parts/Said.js';
import { todayIn } from '../../parts/WhenField.js';
import { timeText, zoneText } from '../../time/format.js';
import { now as readNow, useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import type { ProtocolDraft } from './fields.js';
import { CasePapers, RecordProtocol } from './protocol.graphql.js';
import { StudyBody } from './StudyBody.js';
import { StudyNav } from './StudyNav.js';
import { useStudy } from './useStudy.js';
import './protocol.css';

/** One paper, field by field as the eye goes; what is wrong with it shows as it is typed, also with no network. */
export function ProtocolScreen() {
  const { say } = useWords();
  const tell = useSaid();
  const [, go] = useLocation();
  const now = useNow();
  const { detentionId } = useParams<{ detentionId: string }>();
  const { data } = useAsk(CasePapers, { id: detentionId }, { kept: true });
  const zone = data?.detention?.department?.zone ?? HOME_ZONE;
  const initial = useMemo(
    (): ProtocolDraft => ({
      id: newId(),
      kind: 'OFFENCE',
      step: 0,
      values: { drawnAt: todayIn(zone, readNow()) },
    }),
    [zone],
  );
  const { value: draft, set, clear } = useDraft<ProtocolDraft>(`protocol:${detentionId}`, initial);
  const person = data?.detention?.person ?? null;
  const study = useStudy({ draft, set, zone, person, standing: null });
  const { input } = study;

  async function record(): Promise<void> {
    if (!input) return;
    const clientId = newId();
    await outbox.add(RecordProtocol, { input: { ...input, clientId, detentionId, id: draft.id } }, clientId);
    clear();
    tell({ text: say('protocol.recorded') });
    go(paths.protocols(detentionId), { replace: true });
  }

  return (
    <Page
      title={say(`protocol.kind_${draft.kind}`)}
      tab={say('protocol.study')}
      sub={
        <span className="num">
          {[person?.name, say('time.now', { time: timeText(now, zone) }), zoneText(zone, now)]
            .filter(Boolean)
            .join(', ')}
        </span>
      }
      back={paths.protocols(detentionId)}
      dock={
        <StudyNav
          study={study}
          send={
            <Button primary big disabled={!input} onClick={() => void record()}>
              {say('protocol.record')}
            </Button>
          }
        />
      }
    >
      <StudyBody study={study} />
    </Page>
  );
}
