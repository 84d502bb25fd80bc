import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { CaseFilePapers } from '../../api/operations.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { Segmented } from '../../parts/Segmented.js';
import { useSession } from '../../session/session.js';
import { AnswerQuestion } from '../../people/protocol/protocol.graphql.js';
import { FaultNote } from '../../parts/FaultNote.js';

type QuestionOf = NonNullable<CaseFilePapers['detention']>['questions'][number];
const ANSWERS = ['YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE'] as const;

interface Props {
  readonly id: string;
  readonly questions: readonly QuestionOf[];
  readonly onChange: () => void;
}

/** What no recorded fact can tell: asked of a person, with why, and what each answer means. */
export function Questions({ id, questions, onChange }: Props) {
  const { say } = useWords();
  const open = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer !== null);
  return (
    <section>
      <h2>{say('caseFile.questions', { n: open.length })}</h2>
      {open.length === 0 && <p className="mute">{say('caseFile.noQuestions')}</p>}
      {open.map((question) => (
        <Question key={`${question.code} ${question.recordId}`} {...{ id, question, onChange }} />
      ))}
      {answered.length > 0 && (
        <details className="history">
          <summary>{say('caseFile.answered', { n: answered.length })}</summary>
          {answered.map((question) => (
            <Question key={`${question.code} ${question.recordId}`} {...{ id, question, onChange }} />
          ))}
        </details>
      )}
    </section>
  );
}

function Question({ id, question, onChange }: Omit<Props, 'questions'> & { readonly question: QuestionOf }) {
  const { say } = useWords();
  const { can } = useSession();
  const { busy, fault, run } = useDo(onChange);
  const [chosen, setChosen] = useState<(typeof ANSWERS)[number] | null>(question.answer?.answer ?? null);
  const answer = async (value: (typeof ANSWERS)[number]) => {
    const before = chosen;
    setChosen(value);
    const { code, recordId } = question;
    const input = { clientId: newId(), id: newId(), detentionId: id, code, recordId, answer: value };
    if (!(await run(() => act(AnswerQuestion, { input })))) setChosen(before);
  };
  return (
    <article className="question">
      <p className="strong">{question.question}</p>
      <p className="meta">
        {question.title}, {say('caseFile.article', { article: question.article })}. {question.why}
      </p>
      {can('Mutation.answerDefectQuestion') && (
        <Segmented
          label={question.question}
          choices={ANSWERS.map((value) => ({ value, label: say(`caseFile.answer_${value}`) }))}
          value={chosen}
          onChange={(value) => !busy && void answer(value)}
        />
      )}
      {chosen && (
        <p className="meta">
          {chosen === 'YES'
            ? question.yesMeans
            : chosen === 'NO'
              ? question.noMeans
              : say('caseFile.answerLater')}
        </p>
      )}
      <FaultNote fault={fault} />
    </article>
  );
}
