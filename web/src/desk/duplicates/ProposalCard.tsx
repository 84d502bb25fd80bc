import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ProposalLine } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSaid } from '../../parts/Said.js';
import { useSession } from '../../session/session.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { AnswerProposal, DeskDuplicates, DeskProposals, UndoPair } from './duplicates.graphql.js';
import { MergeForm } from './MergeForm.js';
import { Person } from './Person.js';

/** "These two may be one", from a colleague who sees one of them; a coordinator, who sees both, answers. */
export function ProposalCard({ proposal }: { readonly proposal: ProposalLine }) {
  const { say, language } = useWords();
  const { can } = useSession();
  const tell = useSaid();
  const stale = useStale();
  const [doing, setDoing] = useState<'confirm' | 'decline' | null>(null);
  const { id, person, other, reason, proposedAt, answer, answerReason } = proposal;
  const fresh = () => stale(DeskDuplicates, DeskProposals);
  const send = async (text: string, twoPlacesReason: string | null) => {
    const confirm = doing === 'confirm';
    const input = { clientId: newId(), proposalId: id, confirm, reason: text, twoPlacesReason };
    const { mergeId } = await act(AnswerProposal, { input });
    tell({
      text: say(confirm ? 'desk.merged' : 'desk.declined'),
      ...(mergeId && {
        undo: () =>
          void act(UndoPair, { input: { clientId: newId(), mergeId, reason: say('desk.undone') } })
            .catch(() => tell({ text: say('board.notSent') }))
            .then(fresh),
      }),
    });
    setDoing(null);
    await fresh();
  };
  return (
    <li className="pair">
      <div className="pair-sides">
        <Person person={person} />
        <Person person={other} />
      </div>
      {reason && <p>{reason}</p>}
      <p className="meta">
        {say('desk.proposedAt', {
          when: momentText(proposedAt, { zone: HOME_ZONE, language, now: now() }),
        })}
      </p>
      {answer && (
        <p>
          {say(`desk.answer_${answer}`)}
          {answerReason && `: ${answerReason}`}
        </p>
      )}
      {!answer && can('Mutation.answerMergeProposal') && doing === null && (
        <div className="desk-acts">
          <Button small primary onClick={() => setDoing('confirm')}>
            {say('desk.merge')}
          </Button>
          <Button small onClick={() => setDoing('decline')}>
            {say('desk.decline')}
          </Button>
        </div>
      )}
      {doing && (
        <MergeForm
          key={doing}
          label={say(doing === 'confirm' ? 'desk.whyOne' : 'desk.whyTwo')}
          verb={say(doing === 'confirm' ? 'desk.merge' : 'desk.decline')}
          onSubmit={send}
          onCancel={() => setDoing(null)}
        />
      )}
    </li>
  );
}
