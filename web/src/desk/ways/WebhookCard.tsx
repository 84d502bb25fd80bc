import { useState } from 'react';
import type { KeptWebhook } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Mark } from '../../parts/Mark.js';
import { Note } from '../../parts/Note.js';
import { Sheet } from '../../parts/Sheet.js';
import { ShownOnce } from '../../parts/ShownOnce.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { faultText } from './fault-text.js';
import { Recent } from './Recent.js';
import { useWebhook } from './use-webhook.js';

/** One receiver: whether it works, what it is told, what last went to it, and what can be done with it. */
export function WebhookCard({ webhook }: { readonly webhook: KeptWebhook }) {
  const { say, language } = useWords();
  const { id, host, kinds, failuresInRow, lastSentAt, pausedAt, lastFailure, recent } = webhook;
  const [asking, setAsking] = useState<'rotate' | 'remove' | null>(null);
  const { busy, fault, secret, forget, test, resume, rotate, remove } = useWebhook(id, host);
  const when = (at: string) => momentText(at, { zone: HOME_ZONE, language, now: now() });
  const heading = `webhook-${id}`;
  return (
    <li className="pair" aria-labelledby={heading}>
      <h3 id={heading} className="keep-name num">
        {host}
      </h3>
      <Mark
        state={pausedAt ? 'VIOLATION' : failuresInRow > 0 ? 'WARNING' : lastSentAt ? 'RESOLVED' : 'UNKNOWN'}
        word={
          pausedAt
            ? say('newsOut.paused', { when: when(pausedAt) })
            : failuresInRow > 0
              ? say('newsOut.inRow', { n: failuresInRow })
              : say(lastSentAt ? 'newsOut.works' : 'newsOut.neverSent')
        }
        size={16}
      />
      <p className="meta">
        {lastSentAt && `${say('newsOut.lastSent', { when: when(lastSentAt) })} `}
        {say('newsOut.toldOf', { kinds: kinds.map((kind) => say(`newsOut.kind_${kind}`)).join(', ') })}
      </p>
      {lastFailure && (
        <p>
          {faultText(lastFailure.code, say)}{' '}
          <span className="meta num">
            {lastFailure.code}, {when(lastFailure.at)}
          </span>
        </p>
      )}
      <Recent recent={recent} host={host} />
      {asking === null && <FaultNote fault={fault} />}
      {asking ? (
        <Note
          kind="warning"
          title={say(`newsOut.${asking}Ask`)}
          act={
            <>
              <Button
                small
                className="danger"
                busy={busy}
                onClick={() => void (asking === 'rotate' ? rotate() : remove()).then(() => setAsking(null))}
              >
                {say(`newsOut.${asking}`)}
              </Button>
              <Button small onClick={() => setAsking(null)}>
                {say('common.cancel')}
              </Button>
            </>
          }
        >
          {say(`newsOut.${asking}Means`)}
        </Note>
      ) : (
        <div className="desk-acts">
          {pausedAt ? (
            <Button small primary busy={busy} onClick={() => void resume()}>
              {say('newsOut.resume')}
            </Button>
          ) : (
            <Button small busy={busy} onClick={() => void test()}>
              {say('newsOut.test')}
            </Button>
          )}
          <Button small onClick={() => setAsking('rotate')}>
            {say('newsOut.rotate')}
          </Button>
          <Button small onClick={() => setAsking('remove')}>
            {say('newsOut.remove')}
          </Button>
        </div>
      )}
      {secret !== undefined && (
        <Sheet title={host} onClose={forget}>
          <Secret secret={secret} onDone={forget} />
        </Sheet>
      )}
    </li>
  );
}

/** @property secret null: it was shown before. */
export function Secret({ secret, onDone }: { readonly secret: string | null; readonly onDone: () => void }) {
  const { say } = useWords();
  if (secret === null) return <Note kind="plain">{say('newsOut.secretShown')}</Note>;
  return (
    <ShownOnce text={secret} onDone={onDone}>
      {say('newsOut.secretOnce')}
    </ShownOnce>
  );
}
