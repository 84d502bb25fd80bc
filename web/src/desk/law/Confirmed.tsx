import type { DeskLaw } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';

type Props = Pick<DeskLaw['rulePack']['defects'][number], 'confidence' | 'verify' | 'verifiedBy'>;

/** How sure a wording is, and which practising lawyer confirmed it; until one did, it says so. */
export function Confirmed({ confidence, verify, verifiedBy }: Props) {
  const { say } = useWords();
  return (
    <>
      <Mark
        state={verify ? 'UNKNOWN' : 'RESOLVED'}
        word={verify ? say('clock.notVerified') : say('desk.lawConfirmed', { name: verifiedBy ?? '' })}
        size={16}
      />
      <span className="meta">{say(`desk.confidence_${confidence}`)}</span>
    </>
  );
}
