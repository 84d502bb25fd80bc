import { useState } from 'react';
import type { MergeSide } from '../../../api/operations.js';
import { useWords } from '../../../i18n/words.js';
import { Note } from '../../../parts/Note.js';
import { TwoReasonsForm } from '../../TwoReasonsForm.js';
import { SideBySide } from './SideBySide.js';
import { useMerging } from './useMerging.js';

interface Props {
  readonly one: MergeSide;
  readonly other: MergeSide;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** The one that is led to by others stays; else the one that was checked; else the other one that was chosen. */
function firstKept(one: MergeSide, other: MergeSide): string {
  if (one.mergedHere.length > 0) return one.id;
  if (other.mergedHere.length > 0) return other.id;
  return one.verified && !other.verified ? one.id : other.id;
}

/** Both entries side by side, which of them speaks for both, and why they are one. */
export function JoinForm({ one, other, onDone, onBack }: Props) {
  const { say } = useWords();
  const [keptId, setKeptId] = useState(() => firstKept(one, other));
  const { merge } = useMerging(onDone);
  const kept = keptId === one.id ? one : other;
  const led = keptId === one.id ? other : one;
  return (
    <TwoReasonsForm
      label={say('departments.whyOne')}
      hint={say('departments.whyOneHint')}
      second={{ code: 'STANDS_ELSEWHERE', label: say('departments.whyElsewhere') }}
      verb={say('departments.join')}
      back={say('departments.another')}
      onSubmit={(reason, elsewhereReason) => merge(led, kept, { reason, elsewhereReason })}
      onBack={onBack}
    >
      <SideBySide {...{ one, other, keptId }} onKeep={setKeptId} />
      {led.verified && !kept.verified && (
        <Note kind="warning">{say('departments.checkedIsLost', { name: led.name })}</Note>
      )}
    </TwoReasonsForm>
  );
}
