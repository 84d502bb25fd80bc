import { useState } from 'react';
import type { DeskReportCandidates, OpenCase } from '../../api/operations.js';
import { send } from '../../api/send.js';
import { useDo } from '../../api/use-do.js';
import { useWords, type Key } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { CaseChoice } from './CaseChoice.js';
import { OpenCasesOf } from './reports.graphql.js';

type Named = NonNullable<DeskReportCandidates['reportCandidates']>['people'][number];

interface Props {
  readonly candidate: Named['people'][number];
  /** whether a case or a claim may be made */
  readonly may: boolean;
  readonly busy: boolean;
  /** a new case of this person */
  readonly onCase: (handle: string) => void;
  /** a claim on one of their open cases */
  readonly onClaim: (detentionId: string) => Promise<boolean>;
}

/** Somebody on record who may be meant. Of one with several open cases a person chooses which the words are about. */
export function CandidateLine({ candidate, may, busy, onCase, onClaim }: Props) {
  const { say } = useWords();
  const looking = useDo();
  const [cases, setCases] = useState<readonly OpenCase[] | null>(null);
  const { handle, person, likelihood, differs, heldNow, city } = candidate;
  const told = [
    say(`add.likelihood_${likelihood}`),
    say(heldNow ? 'add.heldNow' : 'add.heldBefore'),
    city,
    differs.length > 0 &&
      say('add.differs', {
        what: differs.map((what) => say(`differs.${what}` as Key & 'differs.NAME')).join(', '),
      }),
  ];
  const claim = (personId: string) =>
    looking.run(async () => {
      const { nodes } = (await send(OpenCasesOf, { personId })).detentions;
      if (nodes.length === 1) await onClaim(nodes[0]!.id);
      else setCases(nodes);
    });
  const choose = async (detentionId: string) => {
    if (await onClaim(detentionId)) setCases(null);
  };
  return (
    <div className="candidate-line">
      <p>{person?.name ?? say('add.notYours')}</p>
      <p className="meta">{told.filter(Boolean).join(', ')}</p>
      <FaultNote fault={looking.fault} />
      {may && cases === null && (
        <Button
          small
          busy={busy || looking.busy}
          onClick={() => void (heldNow && person ? claim(person.id) : onCase(handle))}
        >
          {say(heldNow && person ? 'desk.asClaim' : 'desk.asKnown')}
        </Button>
      )}
      {cases?.length === 0 && (
        <>
          <p role="status">{say('desk.noOpenCase')}</p>
          <Button small busy={busy} onClick={() => onCase(handle)}>
            {say('desk.asKnown')}
          </Button>
        </>
      )}
      {cases && cases.length > 1 && (
        <CaseChoice {...{ cases, busy }} onChoose={(id) => void choose(id)} onCancel={() => setCases(null)} />
      )}
    </div>
  );
}
