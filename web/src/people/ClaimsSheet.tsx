import { useState } from 'react';
import type { ClaimKind } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { outbox } from '../offline/device.js';
import { Button } from '../parts/Button.js';
import { ClaimRow } from '../parts/ClaimRow.js';
import { useSaid } from '../parts/Said.js';
import { Sheet } from '../parts/Sheet.js';
import { lets } from '../session/lets.js';
import { claimNow } from '../station/acts.js';
import { DepartmentPicker } from '../station/DepartmentPicker.js';
import { momentText } from '../time/format.js';
import type { CaseAnswer } from './person-case.js';

interface Props {
  readonly detention: CaseAnswer;
  readonly zone: string;
  readonly now: number;
  readonly onClose: () => void;
}

const KINDS = ['SEEN', 'RELEASED', 'HOSPITAL', 'UNKNOWN'] as const;

/** Every statement about where the person was, newest first, and the buttons that make a new one. */
export function ClaimsSheet({ detention, zone, now, onClose }: Props) {
  const { say, language } = useWords();
  const tell = useSaid();
  const [isMoving, setMoving] = useState(false);

  async function claim(kind: ClaimKind, departmentId?: string): Promise<void> {
    const id = await claimNow({
      detentionId: detention.id,
      kind,
      source: 'LAWYER_SAW',
      ...(departmentId === undefined ? {} : { departmentId }),
    });
    tell({ text: say(`claim.${kind}`), undo: () => void outbox.drop(id) });
    onClose();
  }

  if (isMoving) {
    return (
      <DepartmentPicker
        title={say('person.movedWhere')}
        onClose={() => setMoving(false)}
        onPick={(id) => void claim('MOVED', id)}
      />
    );
  }
  return (
    <Sheet title={say('person.where')} onClose={onClose}>
      {lets(detention, 'Mutation.claimCustody') && (
        <div className="acts">
          {KINDS.map((kind) => (
            <Button key={kind} onClick={() => void claim(kind)}>
              {say(`claim.${kind}_NOW`)}
            </Button>
          ))}
          <Button onClick={() => setMoving(true)}>{say('claim.MOVED_NOW')}</Button>
        </div>
      )}
      <ul>
        {detention.claims.map((each) => (
          <ClaimRow
            key={each.id}
            source={each.source}
            verified={each.verified}
            place={
              each.kind === 'SEEN' && each.department
                ? each.department.shortName
                : [say(`claim.${each.kind}`), each.department && each.department.shortName]
                    .filter(Boolean)
                    .join(', ')
            }
            time={momentText(each.saidAt.at ?? each.recordedAt, { zone, language, now })}
          />
        ))}
      </ul>
    </Sheet>
  );
}
