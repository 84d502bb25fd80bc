import { useState } from 'react';
import type { Stations } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { useQueued } from '../offline/device.js';
import { queuedOf } from '../offline/queued-of.js';
import { Button } from '../parts/Button.js';
import { Field } from '../parts/Field.js';
import { Sheet } from '../parts/Sheet.js';
import { answerOffer } from './acts.js';
import { AnswerOffer } from './stations.graphql.js';

type Offer = Stations['assignments']['nodes'][number];

/** Cases somebody asks this lawyer to take. Until one is taken it stays with whoever has it. */
export function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  const { say } = useWords();
  const answered = queuedOf(useQueued(), AnswerOffer).map(({ variables }) => variables.input.assignmentId);
  const [declined, setDeclined] = useState<string | null>(null);
  return (
    <>
      {offers
        .filter(({ id }) => !answered.includes(id))
        .map(({ id, detention, handedOverFrom }) => (
          <div key={id} className="offer">
            <p className="meta">{say(handedOverFrom ? 'station.offeredOver' : 'station.offered')}</p>
            <p className="strong">
              {detention?.person.name ?? detention?.person.description ?? say('people.nameless')}
            </p>
            {detention?.department && <p className="meta">{detention.department.shortName}</p>}
            <div className="offer-acts">
              <Button primary onClick={() => void answerOffer(id, 'ACCEPTED')}>
                {say('station.accept')}
              </Button>
              <Button onClick={() => setDeclined(id)}>{say('station.decline')}</Button>
            </div>
          </div>
        ))}
      {declined && (
        <Sheet title={say('station.declineWhy')} onClose={() => setDeclined(null)}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              const reason = new FormData(event.currentTarget).get('reason') as string;
              void answerOffer(declined, 'DECLINED', reason).then(() => setDeclined(null));
            }}
          >
            <Field label={say('station.reason')} hint={say('station.reasonSealed')}>
              <textarea name="reason" required maxLength={1000} rows={3} />
            </Field>
            <Button primary big>
              {say('station.decline')}
            </Button>
          </form>
        </Sheet>
      )}
    </>
  );
}
