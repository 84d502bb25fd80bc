import { useWords } from '../../i18n/words.js';
import { TwoReasonsForm } from '../TwoReasonsForm.js';

interface Props {
  readonly label: string;
  readonly verb: string;
  /** does it; what it throws is shown, and what was typed stays */
  readonly onSubmit: (reason: string, twoPlacesReason: string | null) => Promise<void>;
  readonly onCancel: () => void;
}

/** Why two records are one person. Where both were seen in two places at once, a second reason is asked for. */
export function MergeForm({ onCancel, ...given }: Props) {
  const { say } = useWords();
  const second = { code: 'VERIFIED_IN_TWO_PLACES', label: say('desk.twoPlaces') };
  return <TwoReasonsForm {...given} second={second} onBack={onCancel} />;
}
