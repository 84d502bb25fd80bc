import { useState } from 'react';
import type { KeptDepartment } from '../../../api/operations.js';
import { useAsk } from '../../../api/query.js';
import { useWords } from '../../../i18n/words.js';
import { Answered } from '../../Answered.js';
import { JoinForm } from './JoinForm.js';
import { MergeSides } from './merge.graphql.js';
import { OtherEntry } from './OtherEntry.js';

interface Props {
  readonly department: KeptDepartment;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Two steps: which other entry is the same department, then both side by side and why. */
export function MergeSteps({ department, onDone, onCancel }: Props) {
  const { say } = useWords();
  const [otherId, setOtherId] = useState<string | null>(null);
  if (!otherId) return <OtherEntry of={department} onChoose={setOtherId} onCancel={onCancel} />;
  return (
    <>
      <p>{say('departments.mergeMeans')}</p>
      <Sides {...{ oneId: department.id, otherId, onDone }} onBack={() => setOtherId(null)} />
    </>
  );
}

interface SidesProps {
  readonly oneId: string;
  readonly otherId: string;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

function Sides({ oneId, otherId, onDone, onBack }: SidesProps) {
  const sides = useAsk(MergeSides, { one: oneId, other: otherId }, { freshFor: 0 });
  return (
    <Answered query={sides} rows={6}>
      {({ one, other }) => one && other && <JoinForm one={one} other={other} {...{ onDone, onBack }} />}
    </Answered>
  );
}
