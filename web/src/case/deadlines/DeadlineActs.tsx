import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CaseDeadline } from '../../api/operations.js';
import { AcknowledgeDeadline } from '../../board/alerts/alerts.graphql.js';
import { LaterSheet } from '../../board/alerts/LaterSheet.js';
import { whoTook } from '../../board/alerts/who-took.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSaid } from '../../parts/Said.js';
import { Sheet } from '../../parts/Sheet.js';
import { lets } from '../../session/lets.js';
import { momentText, timeText } from '../../time/format.js';
import type { CaseOf } from '../timeline/events.js';
import { CloseForm } from './CloseForm.js';
import { FileForm } from './FileForm.js';
import { FilingLine } from './FilingLine.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly deadline: CaseDeadline;
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
  readonly short: boolean;
  readonly onChange: () => void;
}

type Open = 'later' | 'file' | 'close' | null;

/** What can be done about a clock: take it, put it off, file, or close it by two people. */
export function DeadlineActs({ deadline, detention, zone, now, short, onChange }: Props) {
  const { say, language } = useWords();
  const tell = useSaid();
  const { busy, fault, run } = useDo(onChange);
  const [open, setOpen] = useState<Open>(null);
  const { milestones, filing } = deadline;
  const took = whoTook(milestones);
  const snoozed = milestones
    .filter(({ snoozedUntil }) => snoozedUntil && Date.parse(snoozedUntil) > now)
    .at(-1);
  const mayTake = lets(deadline, 'Mutation.acknowledgeDeadline');
  const mayFile = lets(deadline, 'Mutation.fileAppeal') && !filing;
  const mayClose = lets(deadline, 'Mutation.closeDeadline') && !short;

  const take = () =>
    run(async () => {
      await act(AcknowledgeDeadline, { input: { clientId: newId(), deadlineId: deadline.id } });
      tell({ text: say('board.alertTaken') });
    });

  return (
    <>
      {took && (
        <p className="meta">
          {say('board.tookBy', { name: took.name, time: momentText(took.at, { zone, language, now }) })}
        </p>
      )}
      {snoozed?.snoozedUntil && (
        <p className="meta">{say('caseFile.putOff', { time: timeText(snoozed.snoozedUntil, zone) })}</p>
      )}
      {filing && <FilingLine {...{ filing, zone, now, onChange }} />}
      <FaultNote fault={fault} />
      {(mayTake || mayFile || mayClose) && (
        <div className="deadline-acts">
          {mayFile && (
            <Button small primary={!short} onClick={() => setOpen('file')}>
              {say('caseFile.file')}
            </Button>
          )}
          {mayTake && (
            <>
              <Button small busy={busy} onClick={() => void take()}>
                {say('board.take')}
              </Button>
              <Button small quiet onClick={() => setOpen('later')}>
                {say('board.later')}
              </Button>
            </>
          )}
          {mayClose && <CloseForm {...{ deadline, onChange }} />}
        </div>
      )}
      {open === 'later' && (
        <LaterSheet
          title={deadline.title}
          onClose={() => setOpen(null)}
          onLater={async ({ until, reason }) => {
            const input = { clientId: newId(), deadlineId: deadline.id, snoozeUntil: until, reason };
            let words: string | null = null;
            await act(AcknowledgeDeadline, { input }).catch((refusal: unknown) => {
              words = refusal instanceof Error && refusal.message ? refusal.message : say('board.notSent');
            });
            if (words === null) {
              tell({ text: say('board.alertLater') });
              onChange();
            }
            return words;
          }}
        />
      )}
      {open === 'file' && (
        <Sheet title={say('caseFile.fileTitle')} onClose={() => setOpen(null)}>
          <FileForm
            {...{ deadline, detention, zone }}
            onFiled={() => {
              setOpen(null);
              onChange();
            }}
          />
        </Sheet>
      )}
    </>
  );
}
