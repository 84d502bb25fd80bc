import '../../../court/court.css';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '../../../app/paths.js';
import type { Place } from '../../../court/useRecording.js';
import { WithdrawForm } from '../../../court/WithdrawForm.js';
import { useWords } from '../../../i18n/words.js';
import { Button, buttonClass } from '../../../parts/Button.js';
import { Note } from '../../../parts/Note.js';
import { QueuedMark } from '../../../parts/QueuedMark.js';
import { Sheet } from '../../../parts/Sheet.js';
import { lets } from '../../../session/lets.js';
import { refusedOf, type Correction } from '../../corrections.js';
import { RefusedCorrection } from '../../RefusedCorrection.js';
import { CorrectProtocolSheet } from './CorrectProtocolSheet.js';

interface Props {
  readonly paper: { readonly id: string; readonly rootId: string; readonly viewerCan: readonly string[] };
  readonly detentionId: string;
  readonly place: Place;
  /** what waits here about it, or came back */
  readonly correction: Correction | null;
}

/** A paper is put right or taken away, where it offers that; what waits about it is said in the place of both. */
export function PaperActs({ paper, detentionId, place, correction }: Props) {
  const { say } = useWords();
  const [, go] = useLocation();
  const [open, setOpen] = useState<'correct' | 'withdraw' | null>(null);
  const entry = refusedOf(correction);
  const isWithdrawal = correction?.variables.input.withdraw === true;
  const path = paths.correctProtocol(detentionId, paper.rootId);
  const close = () => setOpen(null);
  function again(): void {
    if (isWithdrawal) setOpen('withdraw');
    else if (place === 'STATION') go(path);
    else setOpen('correct');
  }
  return (
    <>
      {correction && !entry && (
        <p>
          {say(isWithdrawal ? 'protocol.waitsGone' : 'protocol.waits')}{' '}
          <QueuedMark state={correction.state} />
        </p>
      )}
      {correction && entry && (
        <RefusedCorrection {...{ correction }} small={place === 'DESK'} onAgain={again} />
      )}
      {!correction && lets(paper, 'Mutation.correctRecord') && (
        <div className="court-acts">
          {place === 'STATION' ? (
            <Link className={buttonClass({ quiet: true })} href={path}>
              {say('court.correct')}
            </Link>
          ) : (
            <Button small quiet onClick={() => setOpen('correct')}>
              {say('court.correct')}
            </Button>
          )}
          <Button small={place === 'DESK'} quiet onClick={() => setOpen('withdraw')}>
            {say('court.withdraw')}
          </Button>
        </div>
      )}
      {open === 'correct' && (
        <CorrectProtocolSheet {...{ detentionId, entry }} recordId={paper.id} onClose={close} />
      )}
      {open === 'withdraw' && (
        <Sheet title={say('court.withdraw')} onClose={close}>
          {entry && <Note kind="warning">{entry.why}</Note>}
          <WithdrawForm
            {...{ place, detentionId, entry }}
            recordId={paper.id}
            root={paper.rootId}
            onDone={close}
          />
        </Sheet>
      )}
    </>
  );
}
