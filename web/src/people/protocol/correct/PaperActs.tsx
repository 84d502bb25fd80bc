import '../../../court/court.css';
import '../protocol.css';
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
  const [isCorrecting, setCorrecting] = useState(false);
  // the version that was looked at: another that stands by now is not taken away unseen
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const entry = refusedOf(correction);
  const isWithdrawal = correction?.variables.input.withdraw === true;
  const path = paths.correctProtocol(detentionId, paper.rootId);
  function again(): void {
    if (isWithdrawal) setWithdrawn(paper.id);
    else if (place === 'STATION') go(path);
    else setCorrecting(true);
  }
  if (!correction && !lets(paper, 'Mutation.correctRecord')) return null;
  return (
    <div className="paper-acts">
      {correction && !entry && (
        <p>
          {say(isWithdrawal ? 'protocol.withdrawal' : 'court.correction')}{' '}
          <QueuedMark state={correction.state} />
        </p>
      )}
      {correction && entry && (
        <RefusedCorrection {...{ correction }} small={place === 'DESK'} onAgain={again} />
      )}
      {!correction && (
        <div className="court-acts">
          {place === 'STATION' ? (
            <Link className={buttonClass({ quiet: true })} href={path}>
              {say('court.correct')}
            </Link>
          ) : (
            <Button small quiet onClick={() => setCorrecting(true)}>
              {say('court.correct')}
            </Button>
          )}
          <Button small={place === 'DESK'} quiet onClick={() => setWithdrawn(paper.id)}>
            {say('court.withdraw')}
          </Button>
        </div>
      )}
      {isCorrecting && (
        <CorrectProtocolSheet
          {...{ detentionId, entry }}
          rootId={paper.rootId}
          onClose={() => setCorrecting(false)}
        />
      )}
      {withdrawn && (
        <Sheet title={say('court.withdraw')} onClose={() => setWithdrawn(null)}>
          {entry && <Note kind="warning">{entry.why}</Note>}
          <WithdrawForm
            {...{ place, detentionId, entry }}
            recordId={withdrawn}
            root={paper.rootId}
            onDone={() => setWithdrawn(null)}
          />
        </Sheet>
      )}
    </div>
  );
}
