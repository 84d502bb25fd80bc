import { useMemo } from 'react';
import { useLocation, useParams } from 'wouter';
import { newId } from '../../api/new-id.js';
import { useAsk } from '../../api/query.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { outbox } from '../../offline/device.js';
import { useDraft } from '../../offline/drafts.js';
import { Button, IconButton } from '../../parts/Button.js';
import { Page } from '../../parts/Page.js';
import { useSaid } from '../../parts/Said.js';
import { Segmented } from '../../parts/Segmented.js';
import { todayIn } from '../../parts/WhenField.js';
import { timeText, zoneText } from '../../time/format.js';
import { now as readNow, useNow } from '../../time/now.js';
import { DefectBox } from './DefectBox.js';
import { defectsWhileTyping, inputOf, isFilled, type Defect } from './draft.js';
import { FieldInput } from './FieldInput.js';
import { fieldsOf, KINDS, stepsOf, type Field, type FieldName, type ProtocolDraft } from './fields.js';
import { CasePapers, RecordProtocol } from './protocol.graphql.js';
import './protocol.css';

/** One paper, field by field as the eye goes; what is wrong with it shows as it is typed, also with no network. */
export function ProtocolScreen() {
  const { say } = useWords();
  const tell = useSaid();
  const [, go] = useLocation();
  const now = useNow();
  const { detentionId } = useParams<{ detentionId: string }>();
  const { data } = useAsk(CasePapers, { id: detentionId }, { kept: true });
  const zone = data?.detention?.department?.zone ?? 'Asia/Almaty';
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
  const steps = stepsOf(draft.kind);
  const index = Math.min(draft.step, steps.length - 1);
  const step = steps[index]!;
  const next = steps[index + 1];
  const person = data?.detention?.person ?? null;
  const defects = useMemo(
    () => defectsWhileTyping(draft, { person, zone, now: readNow() }),
    [draft, person, zone],
  );
  const fields = fieldsOf(step, draft.kind);
  const under = placed(defects, fields);
  const input = inputOf(draft, { clientId: '', detentionId, zone });

  async function record(): Promise<void> {
    const clientId = newId();
    const whole = inputOf(draft, { clientId, detentionId, zone });
    if (!whole) return;
    await outbox.add(RecordProtocol, { input: whole }, clientId);
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
        <>
          {index > 0 && (
            <IconButton
              icon="arrow-left"
              label={say('common.back')}
              className="icon-btn protocol-back"
              onClick={() => set({ ...draft, step: index - 1 })}
            />
          )}
          {next ? (
            <Button primary big onClick={() => set({ ...draft, step: index + 1 })}>
              {say('protocol.next', { step: say(`protocol.step_${next.key}`) })}
            </Button>
          ) : (
            <Button primary big disabled={!input} onClick={() => void record()}>
              {say('protocol.record')}
            </Button>
          )}
        </>
      }
    >
      <div className="protocol-progress">
        <span className="meta num">{say('protocol.step', { n: index + 1, of: steps.length })}</span>
        <progress max={steps.length} value={index + 1} aria-label={say('protocol.looked')} />
        <span className="meta num">{say('protocol.defects', { n: defects.length })}</span>
      </div>
      <div className="pad">
        {index === 0 && (
          <Segmented
            label={say('protocol.whichPaper')}
            choices={KINDS.map((value) => ({ value, label: say(`protocol.short_${value}`) }))}
            value={draft.kind}
            onChange={(kind) => set({ ...draft, kind })}
          />
        )}
        {fields.map((field) => (
          <div key={field.name} className="stack" aria-live="polite">
            <FieldInput
              field={field}
              value={draft.values[field.name]}
              zone={zone}
              onChange={(value) => {
                const { [field.name]: _old, ...others } = draft.values;
                set({
                  ...draft,
                  values: isFilled(value) ? { ...others, [field.name]: value } : others,
                });
              }}
            />
            <Found defects={under.get(field.name) ?? []} />
          </div>
        ))}
        {!next && !input && <p className="meta">{say('protocol.needsDrawnAt')}</p>}
        <section className="stack" aria-label={say('protocol.found')}>
          <Found defects={under.get(null) ?? []} />
        </section>
      </div>
    </Page>
  );
}

/** Each defect stands under the field that shows it; those of other steps below all. */
function placed(
  defects: readonly Defect[],
  fields: readonly Field[],
): ReadonlyMap<FieldName | null, readonly Defect[]> {
  const found = new Map<FieldName | null, Defect[]>();
  for (const defect of defects) {
    const names = defect.triggeredBy.map(({ field }) => field.split('.').at(-1));
    const place = fields.findLast(({ name }) => names.includes(name))?.name ?? null;
    found.set(place, [...(found.get(place) ?? []), defect]);
  }
  return found;
}

function Found({ defects }: { readonly defects: readonly Defect[] }) {
  const { language } = useWords();
  return defects.map((defect) => (
    <DefectBox
      key={defect.code}
      title={defect.title[language]}
      article={defect.article}
      severity={defect.severity}
      confidence={defect.confidence}
      verify={defect.verify}
    />
  ));
}
