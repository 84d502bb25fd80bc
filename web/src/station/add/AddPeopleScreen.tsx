import { useLocation, useParams } from 'wouter';
import { paths } from '../../app/paths.js';
import { newId } from '../../api/new-id.js';
import { useWords } from '../../i18n/words.js';
import { useDraft } from '../../offline/drafts.js';
import { outbox } from '../../offline/device.js';
import { Button } from '../../parts/Button.js';
import { Page } from '../../parts/Page.js';
import { useSaid } from '../../parts/Said.js';
import { whenOf } from '../../parts/WhenField.js';
import { timeText, zoneText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { thisMinute } from '../acts.js';
import { LogDetainees } from '../add-people.graphql.js';
import { usePeople } from '../usePeople.js';
import { EMPTY_DRAFT, inputOf, readDraft, rowsOf, type AddDraft } from './rows.js';
import { RowsStep } from './RowsStep.js';
import { TextStep } from './TextStep.js';
import './add.css';

/** Eleven at once: a list is pasted, dictated or typed, read on this device, looked through and written down in one tap. */
export function AddPeopleScreen() {
  const { say } = useWords();
  const tell = useSaid();
  const [, go] = useLocation();
  const now = useNow();
  const { departmentId } = useParams<{ departmentId: string }>();
  const { data } = usePeople(departmentId);
  const draft = useDraft<AddDraft>(`add:${departmentId}`, EMPTY_DRAFT);
  const rows = draft.value.isRead ? rowsOf(draft.value) : [];
  const zone = data?.department?.zone ?? 'Asia/Almaty';
  const place = data?.department ? `${data.department.shortName}, ` : '';

  async function record(): Promise<void> {
    const clientId = newId();
    const startedAt = draft.value.startTime && whenOf(draft.value.startTime, zone);
    const input = inputOf(draft.value, { clientId, departmentId, observedAt: thisMinute(), startedAt });
    await outbox.add(LogDetainees, { input }, clientId);
    draft.clear();
    tell({ text: say('add.recorded', { n: input.rows.length }) });
    go(paths.station(departmentId), { replace: true });
  }

  return (
    <Page
      tab={say('add.title')}
      title={draft.value.isRead ? say('add.rows', { n: rows.length }) : say('add.title')}
      sub={<span className="num">{`${place}${timeText(now, zone)}, ${zoneText(zone, now)}`}</span>}
      back={paths.station(departmentId)}
      tools={
        draft.value.isRead && (
          <Button quiet onClick={() => draft.set({ ...draft.value, isRead: false })}>
            {say('add.text')}
          </Button>
        )
      }
      dock={
        draft.value.isRead ? (
          <Button primary big disabled={rows.length === 0} onClick={() => void record()}>
            {say('add.record', { n: rows.length })}
          </Button>
        ) : (
          <Button
            primary
            big
            disabled={draft.value.text.trim() === ''}
            onClick={() => draft.set(readDraft(draft.value))}
          >
            {say('add.read')}
          </Button>
        )
      }
    >
      {draft.value.isRead ? (
        <RowsStep draft={draft.value} rows={rows} onChange={draft.set} zone={zone} />
      ) : (
        <TextStep draft={draft.value} onChange={draft.set} />
      )}
    </Page>
  );
}
