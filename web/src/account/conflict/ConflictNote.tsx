import { useState } from 'react';
import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { outbox } from '../../offline/device.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { useSaid } from '../../parts/Said.js';
import { Sheet } from '../../parts/Sheet.js';
import { CheckFields, type CheckCorrection } from '../../people/CheckFields.js';
import { PersonCase, RightsCatalogue } from '../../people/person.graphql.js';
import { correctionOf, standingOf, type CheckConflict } from './check-conflict.js';
import { Version } from './Version.js';
import './conflict.css';

/** Two people corrected one record: both versions side by side, and a person says which stands. Nothing is lost. */
export function ConflictNote({ conflict }: { readonly conflict: CheckConflict }) {
  const { say } = useWords();
  const tell = useSaid();
  const { entry, input, mine, detentionId } = conflict;
  const [isEditing, setEditing] = useState(false);
  const { data } = useAsk(PersonCase, { id: detentionId }, { kept: true, freshFor: 0 });
  const checks = data?.detention?.rightsChecks ?? [];
  const theirs = standingOf(input.recordId, checks);
  const catalogue = useAsk(RightsCatalogue, {}, { kept: true }).data?.rightsCatalogue;
  const code = checks.find(({ id }) => id === input.recordId)?.kind.code;
  const right = catalogue?.find((each) => each.code === code)?.label;
  const zone = data?.detention?.department?.zone ?? 'Asia/Almaty';

  function keepTheirs(): void {
    void outbox.drop(entry.id);
    tell({ text: say('conflict.theirsKept'), undo: () => void outbox.addAgain(entry) });
  }

  async function send(fields: CheckCorrection): Promise<void> {
    if (!theirs) return;
    await outbox.again(entry.id, correctionOf(input, theirs, fields));
    tell({ text: say('conflict.sent') });
  }

  return (
    <Note
      kind="warning"
      title={say('conflict.title')}
      act={
        <>
          <Button disabled={!theirs} onClick={keepTheirs}>
            {say('conflict.keepTheirs')}
          </Button>
          <Button disabled={!theirs} onClick={() => void send(mine)}>
            {say('conflict.sendMine')}
          </Button>
          <Button disabled={!theirs} onClick={() => setEditing(true)}>
            {say('conflict.edit')}
          </Button>
        </>
      }
    >
      <p>{[data?.detention?.person.name ?? say('people.nameless'), right].filter(Boolean).join('. ')}</p>
      <div className="versions">
        <Version
          title={say('conflict.theirs')}
          version={theirs && { ...theirs, reason: reasonFor(theirs.id, checks) }}
          at={theirs?.recordedAt ?? null}
          zone={zone}
        />
        <Version title={say('conflict.mine')} version={mine} at={entry.at} zone={zone} />
      </div>
      {!theirs && <p>{say('conflict.notSeen')}</p>}
      <p className="meta">{say('queue.whole')}</p>
      {isEditing && (
        <Sheet title={say('conflict.edit')} onClose={() => setEditing(false)}>
          <CheckFields first={mine} onSubmit={(fields) => void send(fields)} />
        </Sheet>
      )}
    </Note>
  );
}

/** Why a version stands is written on the one it replaced. */
const reasonFor = (
  id: string,
  checks: readonly { readonly supersededBy: string | null; readonly supersededReason: string | null }[],
): string => checks.find(({ supersededBy }) => supersededBy === id)?.supersededReason ?? '';
