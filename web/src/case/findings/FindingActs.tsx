import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CaseFinding } from '../../api/operations.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { useSaid } from '../../parts/Said.js';
import { useSession } from '../../session/session.js';
import { DropFinding } from '../../people/protocol/protocol.graphql.js';
import { ReopenFinding, UseFinding } from '../papers/papers.graphql.js';
import type { CaseOf } from '../timeline/events.js';
import { FaultNote } from '../../parts/FaultNote.js';

interface Props {
  readonly finding: CaseFinding;
  readonly detention: CaseOf;
  readonly onChange: () => void;
}

/** Filings of the case that stand, each once. */
const filingsOf = ({ rulings, deadlines }: CaseOf) => {
  const all = [
    ...rulings.flatMap((ruling) => ruling.filings),
    ...deadlines.flatMap(({ filing }) => filing ?? []),
  ];
  return [...new Map(all.map((filing) => [filing.id, filing])).values()].filter(
    ({ withdrawnAt }) => withdrawnAt === null,
  );
};

/** Using it in a filing, dropping it with a reason, taking either back. */
export function FindingActs({ finding, detention, onChange }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const tell = useSaid();
  const { busy, fault, run } = useDo(onChange);
  const [dropping, setDropping] = useState(false);
  const filings = filingsOf(detention);
  const input = { detentionId: detention.id, findingId: finding.id };

  const reopen = async () => {
    const done = await run(() => act(ReopenFinding, { input: { ...input, clientId: newId() } }));
    if (done) tell({ text: say('caseFile.reopened') });
  };
  const decided = (text: string) => tell({ text, undo: () => void reopen() });
  const drop = async (reason: string) => {
    const done = await run(() => act(DropFinding, { input: { ...input, clientId: newId(), reason } }));
    if (!done) return;
    setDropping(false);
    decided(say('caseFile.dropped'));
  };
  const use = async (filingId: string) => {
    const done = await run(() => act(UseFinding, { input: { ...input, clientId: newId(), filingId } }));
    if (done) decided(say('caseFile.used'));
  };

  if (finding.state !== 'OPEN') {
    if (!can('Mutation.reopenFinding')) return null;
    return (
      <div className="note-act">
        <Button small busy={busy} onClick={() => void reopen()}>
          {say('caseFile.reopen')}
        </Button>
        {fault && <Note kind="warning">{fault}</Note>}
      </div>
    );
  }
  if (dropping) {
    return (
      <ReasonForm
        label={say('caseFile.dropWhy')}
        hint={say('caseFile.dropHint')}
        verb={say('caseFile.drop')}
        {...{ busy, fault }}
        onReason={(reason) => void drop(reason)}
        onCancel={() => setDropping(false)}
      />
    );
  }
  return (
    <div className="note-act">
      {can('Mutation.useFinding') &&
        filings.map((filing) => (
          <Button key={filing.id} small busy={busy} onClick={() => void use(filing.id)}>
            {say('caseFile.use', { filing: say(`caseFile.filing_${filing.kind}`) })}
          </Button>
        ))}
      {can('Mutation.dropFinding') && (
        <Button small busy={busy} onClick={() => setDropping(true)}>
          {say('caseFile.drop')}
        </Button>
      )}
      <FaultNote fault={fault} />
    </div>
  );
}
