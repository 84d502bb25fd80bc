import { useWords } from '../i18n/words.js';
import { Empty } from '../parts/states.js';

/** The place that is kept for what the case does not hold yet. */
export function LaterTab({ what }: { readonly what: 'files' | 'notes' }) {
  const { say } = useWords();
  return (
    <div className="case-one">
      <Empty title={say(`caseFile.${what}Later`)}>{say(`caseFile.${what}LaterMore`)}</Empty>
    </div>
  );
}
