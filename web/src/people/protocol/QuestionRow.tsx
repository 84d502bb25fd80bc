import type { Asked, DefectAnswerValue } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { HowSure } from './HowSure.js';

interface Props {
  readonly question: Asked;
  readonly onAnswer: (value: DefectAnswerValue) => void;
}

/** A question with why it is asked and what each answer means; unsure is an answer. */
export function QuestionRow({ question, onAnswer }: Props) {
  const { say } = useWords();
  return (
    <li className="question-row">
      <p>{question.question}</p>
      <details>
        <summary className="meta">{say('protocol.why')}</summary>
        <p className="meta">{question.why}</p>
        <p className="meta">{say('protocol.yesMeans', { means: question.yesMeans })}</p>
        <p className="meta">{say('protocol.noMeans', { means: question.noMeans })}</p>
        <HowSure {...question} />
      </details>
      <div className="question-acts" role="group" aria-label={question.question}>
        {(['YES', 'NO', 'UNKNOWN'] as const).map((value) => (
          <Button key={value} onClick={() => onAnswer(value)}>
            {say(`protocol.answer_${value}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
