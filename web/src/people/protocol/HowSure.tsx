import type { Confidence, DefectSeverity } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';

interface Props {
  readonly article: string;
  /** none of a question: it is grave or not by its answer */
  readonly severity?: DefectSeverity | null;
  readonly confidence: Confidence;
  readonly verify: boolean;
}

/** By which article, how grave by our own classification, how sure anybody is, and whether a lawyer confirmed the rule. */
export function HowSure({ article, severity, confidence, verify }: Props) {
  const { say } = useWords();
  return (
    <p className="meta">
      {[
        say('protocol.article', { article }),
        severity && say(`protocol.severity_${severity}`),
        say(`caseFile.confidence_${confidence}`),
        verify && say('clock.notVerified'),
      ]
        .filter(Boolean)
        .join('. ')}
    </p>
  );
}
