import { useState } from 'react';
import type { StandingMerge } from '../../../api/operations.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../parts/Button.js';
import { Note } from '../../../parts/Note.js';
import { ReasonForm } from '../../../parts/ReasonForm.js';
import { momentText } from '../../../time/format.js';
import { now } from '../../../time/now.js';
import { HOME_ZONE } from '../../../time/zone.js';
import { useMerging } from './useMerging.js';

interface Props {
  readonly merge: StandingMerge;
  /** shown on the entry that speaks for both */
  readonly isHere?: boolean;
  readonly onUndone?: () => void;
}

/** Which entry leads where, who said so, when and why; and taking it back. */
export function MergeNote({ merge, isHere = false, onUndone }: Props) {
  const { say, language } = useWords();
  const [isUndoing, setUndoing] = useState(false);
  const { busy, fault, undo } = useMerging(() => onUndone?.());
  const { from, into, reason, mergedAt, mergedBy } = merge;
  const when = momentText(mergedAt, { zone: HOME_ZONE, language, now: now() });
  const mayUndo = from.viewerCan.includes('Mutation.undoMergeDepartments');
  return (
    <>
      <Note
        kind="plain"
        title={say(isHere ? 'departments.leadsHere' : 'departments.leadsTo', {
          name: isHere ? from.name : into.name,
        })}
        act={
          mayUndo &&
          !isUndoing && (
            <Button small onClick={() => setUndoing(true)}>
              {say('departments.undoMerge')}
            </Button>
          )
        }
      >
        <p>{say('departments.mergedBy', { name: mergedBy?.name ?? '', when })}</p>
        <p className="keep-lines">{reason}</p>
      </Note>
      {isUndoing && (
        <ReasonForm
          label={say('departments.whyTwo')}
          hint={say('departments.undoMeans')}
          verb={say('departments.undoMerge')}
          {...{ busy, fault }}
          onReason={(text) => void undo(merge.id, text)}
          onCancel={() => setUndoing(false)}
        />
      )}
    </>
  );
}
