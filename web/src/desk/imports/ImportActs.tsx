import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { ImportFile } from '../../api/operations.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSaid } from '../../parts/Said.js';
import { DiscardButton } from './DiscardButton.js';
import { ApplyImport, CompareImport, DeskImport, DeskImportRows, UndoImport } from './imports.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

/** What can be done with the list as a whole, in its state. */
export function ImportActs({ file }: { readonly file: ImportFile }) {
  const { say } = useWords();
  const stale = useStale();
  const tell = useSaid();
  const { busy, fault, run } = useDo(() => void stale(DeskImport, DeskImportRows));
  const { id: importId, state, counts } = file;
  const input = () => ({ clientId: newId(), importId });
  const compare = () =>
    run(async () => {
      const { complete } = await act(CompareImport, { input: input() });
      if (!complete) tell({ text: say('add.adviceNotWhole') });
    });
  const written = counts.logged + counts.joined + counts.keptAsText + counts.failed;
  const due = counts.toLog + counts.toJoin;

  if (state === 'APPLYING' || state === 'UNDOING') {
    const [done, all] = state === 'APPLYING' ? [written, due] : [counts.takenBack + counts.kept, written];
    return (
      <div role="status">
        <p>{say(state === 'APPLYING' ? 'desk.writing' : 'desk.takingBack', { done, all })}</p>
        <progress value={done} max={Math.max(all, 1)} aria-label={say(`desk.list_${state}`)} />
      </div>
    );
  }
  return (
    <>
      <FaultNote fault={fault} />
      {state === 'MAPPED' && counts.notCompared > 0 && (
        <div className="desk-acts">
          <Button small primary busy={busy} onClick={() => void compare()}>
            {say('desk.compare')}
          </Button>
          <span className="meta">{say('desk.compareMeans', { n: counts.notCompared })}</span>
        </div>
      )}
      {state === 'MAPPED' && (
        <div className="desk-acts">
          <Button
            small
            primary={counts.undecided === 0}
            busy={busy}
            disabled={counts.undecided > 0}
            onClick={() => void run(() => act(ApplyImport, { input: input() }))}
          >
            {say('desk.apply')}
          </Button>
          {counts.undecided > 0 && (
            <span className="meta">{say('desk.applyWaits', { n: counts.undecided })}</span>
          )}
          <DiscardButton id={importId} />
        </div>
      )}
      {state === 'APPLIED' && (
        <div className="desk-acts">
          {counts.failed > 0 && (
            <Button
              small
              primary
              busy={busy}
              onClick={() => void run(() => act(ApplyImport, { input: input() }))}
            >
              {say('desk.applyAgain')}
            </Button>
          )}
          <Button small busy={busy} onClick={() => void run(() => act(UndoImport, { input: input() }))}>
            {say('desk.undoList')}
          </Button>
          <span className="meta">{say('desk.undoListMeans')}</span>
        </div>
      )}
    </>
  );
}
