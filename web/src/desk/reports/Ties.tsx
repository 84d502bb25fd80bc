import { useState } from 'react';
import type { ReportFile, ReportLine } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { useSession } from '../../session/session.js';
import { Candidates } from './Candidates.js';
import { OtherReport } from './OtherReport.js';
import { TiePicker } from './TiePicker.js';
import { useTies } from './use-ties.js';

interface Props {
  readonly report: ReportFile;
  readonly onOpen: (id: string) => void;
}

/** Reports that tell of the same, seen together: which one they are read through, tying another, untying one. */
export function Ties({ report, onOpen }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const [picking, setPicking] = useState(false);
  const { busy, fault, tie, untie } = useTies();
  const { id, tied, tiedTo, state } = report;
  const mayTie = can('Mutation.tieReports') && state !== 'CLOSED';
  const mayUntie = can('Mutation.untieReport');
  const untying = (tiedId: string, headId: string) => (when: string) =>
    mayUntie ? (
      <Button
        small
        busy={busy}
        aria-label={say('desk.untieReport', { when })}
        onClick={() => void untie(tiedId, headId)}
      >
        {say('desk.untie')}
      </Button>
    ) : null;
  if (!tiedTo && tied.length === 0 && !mayTie) return null;
  return (
    <section className="stack" aria-label={say('desk.sameTold')}>
      <h3>{say('desk.sameTold')}</h3>
      <FaultNote fault={fault} />
      {tiedTo && (
        <>
          <p>{say('desk.readThrough')}</p>
          <ul className="stack">
            <OtherReport report={tiedTo} onOpen={onOpen} act={untying(id, tiedTo.id)} />
          </ul>
        </>
      )}
      {tied.length > 0 && (
        <ul className="stack">
          {tied.map((other) => (
            <OtherReport key={other.id} report={other} onOpen={onOpen} act={untying(other.id, id)}>
              {state === 'OPEN' && <TiedPeople head={report} told={other} />}
            </OtherReport>
          ))}
        </ul>
      )}
      {mayTie && !picking && (
        <div className="desk-acts">
          <Button small onClick={() => setPicking(true)}>
            {say('desk.tieAnother')}
          </Button>
        </div>
      )}
      {mayTie && picking && (
        <TiePicker
          report={report}
          busy={busy}
          onOpen={onOpen}
          onPick={(otherId) => void tie(otherId, tiedTo?.id ?? id)}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}

/** Whom a tied report names can be promoted too: through the report it is read through. */
function TiedPeople({ head, told }: { readonly head: ReportFile; readonly told: ReportLine }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  if (told.people.length === 0) return null;
  if (open) return <Candidates report={head} told={told} />;
  return (
    <div className="desk-acts">
      <Button small quiet onClick={() => setOpen(true)}>
        {say('desk.whoMaybe')}
      </Button>
    </div>
  );
}
