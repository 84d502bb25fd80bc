import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import type { CorrectPaperVariables } from '../api/operations.js';
import { CorrectPaper } from '../court/court.graphql.js';
import { newId } from '../api/new-id.js';
import { useWords } from '../i18n/words.js';
import { Icon } from '../icons/Icon.js';
import { outbox, useHalt, useQueued } from '../offline/device.js';
import type { Queued } from '../offline/outbox.js';
import { Button, buttonClass } from '../parts/Button.js';
import { Note } from '../parts/Note.js';
import { Page } from '../parts/Page.js';
import { useSaid } from '../parts/Said.js';
import { Empty } from '../parts/states.js';
import { momentText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { conflictOf } from './conflict/check-conflict.js';
import { ConflictNote } from './conflict/ConflictNote.js';
import { entryDetails, entryText } from './entry-text.js';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What this device has not sent, in its order, and what the server took lately; a refused act comes back whole. */
export function QueueScreen() {
  const { say } = useWords();
  const queued = useQueued();
  const halt = useHalt();
  const waits = queued.some(({ state }) => state !== 'DONE');
  return (
    <Page
      title={say('queue.title')}
      tab={say('queue.title')}
      back={paths.account()}
      dock={
        waits && (
          <Button big icon="refresh" onClick={() => void outbox.flush()}>
            {say('queue.sendNow')}
          </Button>
        )
      }
    >
      <div className="pad">
        {halt === 'SIGNED_OUT' && <Note kind="warning">{say('queue.signedOut')}</Note>}
        {!waits && <Empty title={say('queue.empty')}>{say('queue.emptySub')}</Empty>}
        {queued
          .filter(({ state }) => state === 'REFUSED')
          .map((entry) => {
            const conflict = conflictOf(entry);
            return conflict ? (
              <ConflictNote key={entry.id} conflict={conflict} />
            ) : (
              <RefusedEntry key={entry.id} entry={entry} />
            );
          })}
      </div>
      <ul>
        {queued
          .filter(({ state }) => state !== 'REFUSED')
          .map((entry) => (
            <PlainEntry key={entry.id} entry={entry} />
          ))}
      </ul>
    </Page>
  );
}

function PlainEntry({ entry }: { readonly entry: Queued }) {
  const { say, language } = useWords();
  const now = useNow();
  const at = (instant: number) => momentText(instant, { zone, language, now });
  const isDone = entry.state === 'DONE';
  return (
    <li className="entry">
      <Icon name={isDone ? 'check' : 'cloud-upload'} />
      <span className="row-who">
        <span>{entryText(entry, say)}</span>
        <span className="meta num">
          {isDone
            ? say('queue.doneAt', { time: at(entry.doneAt ?? now) })
            : entry.state === 'SENDING'
              ? say('queue.sending')
              : say('queue.waiting', { time: at(entry.at) })}
        </span>
      </span>
      <span className="num mute">{at(entry.at)}</span>
    </li>
  );
}

function RefusedEntry({ entry }: { readonly entry: Queued }) {
  const { say } = useWords();
  const tell = useSaid();
  const details = entryDetails(entry);
  const putRightAt = placeOf(entry);

  function drop(): void {
    void outbox.drop(entry.id);
    tell({ text: say('queue.dropped'), undo: () => void outbox.addAgain(entry) });
  }

  return (
    <Note
      kind="warning"
      title={say('queue.refused', { why: entry.refusal?.message ?? '' })}
      act={
        <>
          {putRightAt && (
            <Link className={buttonClass({})} href={putRightAt}>
              {say('court.putRight')}
            </Link>
          )}
          <Button onClick={() => void outbox.again(entry.id, sentAnew(entry))}>{say('queue.again')}</Button>
          <Button onClick={drop}>{say('queue.drop')}</Button>
        </>
      }
    >
      <p>{entryText(entry, say)}</p>
      {details.map((text) => (
        <p key={text} className="meta">
          {text}
        </p>
      ))}
      <p className="meta">{say('queue.whole')}</p>
    </Note>
  );
}

/** @returns where a refused correction is written anew, with everything that was typed; null: its act has no such place. */
function placeOf({ document, variables, about, root }: Queued): string | null {
  if (document.name !== CorrectPaper.name || !about || !root) return null;
  const { protocol, detentionStart } = (variables as CorrectPaperVariables).input;
  if (detentionStart) return paths.person(about);
  return protocol ? paths.correctProtocol(about, root) : paths.protocols(about);
}

/** The old client id has its answer: the same act goes under another. */
function sentAnew({ variables }: Queued): { id: string; variables: unknown } {
  const id = newId();
  const { input, ...rest } = variables as { input: object };
  return { id, variables: { ...rest, input: { ...input, clientId: id } } };
}
