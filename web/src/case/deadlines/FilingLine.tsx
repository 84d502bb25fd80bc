import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CaseFiling } from '../../api/operations.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { useSaid } from '../../parts/Said.js';
import { useSession } from '../../session/session.js';
import { whenText } from '../../time/when.js';
import { WithdrawFiling } from './deadlines.graphql.js';

interface Props {
  readonly filing: CaseFiling;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
}

/** What was filed, when and how, whether there is proof; taken back with a reason its clocks run again. */
export function FilingLine({ filing, zone, now, onChange }: Props) {
  const { say, language } = useWords();
  const { can } = useSession();
  const tell = useSaid();
  const { busy, fault, run } = useDo(onChange);
  const [asking, setAsking] = useState(false);
  const view = { zone, language, now };
  const { kind, channel, filedAt, receivedAt, hasProof, withdrawnAt } = filing;
  const told = [
    say('caseFile.filedAt', { time: whenText(filedAt, view, say) }),
    say(`caseFile.channel_${channel}`),
    receivedAt && say('caseFile.receivedAt', { time: whenText(receivedAt, view, say) }),
  ].filter(Boolean);
  const withdraw = async (reason: string) => {
    const done = await run(() =>
      act(WithdrawFiling, { input: { clientId: newId(), filingId: filing.id, reason } }),
    );
    if (!done) return;
    tell({ text: say('caseFile.filingWithdrawn') });
    setAsking(false);
  };
  return (
    <div className="filing-line">
      <p>
        <Mark
          state={withdrawnAt ? 'UNKNOWN' : hasProof ? 'RESOLVED' : 'WARNING'}
          word={say(`caseFile.filing_${kind}`)}
          size={16}
        />{' '}
        {told.join(', ')}
      </p>
      {withdrawnAt && <p className="meta">{say('caseFile.filingTakenBack')}</p>}
      {!withdrawnAt && !hasProof && <p className="meta">{say('caseFile.noProof')}</p>}
      {!withdrawnAt &&
        can('Mutation.withdrawFiling') &&
        (asking ? (
          <ReasonForm
            label={say('caseFile.withdrawWhy')}
            hint={say('caseFile.withdrawHint')}
            verb={say('caseFile.withdrawFiling')}
            {...{ busy, fault }}
            onReason={(reason) => void withdraw(reason)}
            onCancel={() => setAsking(false)}
          />
        ) : (
          <Button small quiet onClick={() => setAsking(true)}>
            {say('caseFile.withdrawFiling')}
          </Button>
        ))}
    </div>
  );
}
