import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { newId } from '../../api/new-id.js';
import type { CasePapers as CasePapersAnswer, DefectAnswerValue } from '../../api/operations.js';
import { useAsk } from '../../api/query.js';
import { paths } from '../../app/paths.js';
import { RecordFiles } from '../../files/RecordFiles.js';
import { subjectNaming } from '../../files/subjects.js';
import { useWords } from '../../i18n/words.js';
import { outbox, useQueued } from '../../offline/device.js';
import { queuedOf } from '../../offline/queued-of.js';
import { Button, buttonClass } from '../../parts/Button.js';
import { Contradiction } from '../../parts/Contradiction.js';
import { Page } from '../../parts/Page.js';
import { QueuedMark } from '../../parts/QueuedMark.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { recordPlace } from '../../shown/record-place.js';
import { useNow } from '../../time/now.js';
import { withDates } from '../../time/written.js';
import { Papers } from './Papers.js';
import { DefectBox } from './DefectBox.js';
import { DropSheet } from './DropSheet.js';
import { HowSure } from './HowSure.js';
import { AnswerQuestion, CasePapers, PapersRead, RecordProtocol } from './protocol.graphql.js';
import { QuestionRow } from './QuestionRow.js';
import './protocol.css';

type Case = NonNullable<CasePapersAnswer['detention']>;

/** The papers of one person: each with what is wrong with it, what they say against each other, what is still to be asked. */
export function ProtocolsScreen() {
  const { say, language } = useWords();
  const now = useNow();
  const { detentionId } = useParams<{ detentionId: string }>();
  const { data, error, refetch } = useAsk(CasePapers, { id: detentionId }, { kept: true, every: 60_000 });
  // what a paper says in full: kept, so that it can be put right without a network
  useAsk(PapersRead, { id: detentionId }, { kept: true });
  const [dropped, setDropped] = useState<string | null>(null);
  const waiting = queuedOf(useQueued(), RecordProtocol).filter(
    ({ variables, state }) => variables.input.detentionId === detentionId && state !== 'DONE',
  );
  const detention = data?.detention ?? null;
  const zone = detention?.department?.zone ?? 'Asia/Almaty';
  const naming = subjectNaming({ zone, language, now }, say);
  const contradictions = detention?.findings.filter(({ kind }) => kind === 'CONTRADICTION') ?? [];
  const others = detention?.findings.filter(({ kind }) => kind !== 'CONTRADICTION') ?? [];

  async function answer({ code, recordId }: { code: string; recordId: string }, value: DefectAnswerValue) {
    const clientId = newId();
    const input = { clientId, id: newId(), detentionId, code, recordId, answer: value };
    await outbox.add(AnswerQuestion, { input }, clientId);
  }

  return (
    <Page
      title={say('protocol.papers')}
      tab={say('protocol.papers')}
      sub={detention?.person.name}
      back={paths.person(detentionId)}
      dock={
        <Link className={buttonClass({ primary: true, big: true })} href={paths.newProtocol(detentionId)}>
          {say('protocol.study')}
        </Link>
      }
    >
      <div className="pad">
        {error && !data && <Failure fault={error} again={() => void refetch()} />}
        {!data && !error && <Loading />}
        {detention?.protocols.length === 0 && waiting.length === 0 && (
          <Empty title={say('protocol.none')}>{say('protocol.noneMeans')}</Empty>
        )}
        {waiting.map(({ id, state, variables }) => (
          <section key={id} className="paper">
            <h2>{say(`protocol.kind_${variables.input.kind}`)}</h2>
            <QueuedMark state={state} />
            <RecordFiles
              subject={naming.protocol(variables.input)}
              record={null}
              {...{ zone, now, detentionId }}
            />
          </section>
        ))}
        {detention && <Papers {...{ detention, zone, now }} />}
        {contradictions.map((finding) => (
          <Differs key={finding.id} finding={finding} claims={detention!.claims} />
        ))}
        {others.length > 0 && <h2>{say('protocol.open', { n: others.length })}</h2>}
        {others.map(({ id, title, sentence, caution, ...rule }) => (
          <DefectBox
            key={id}
            title={sentence ? withDates(sentence, language) : title}
            {...rule}
            caution={caution}
            act={<Button onClick={() => setDropped(id)}>{say('protocol.drop')}</Button>}
          />
        ))}
      </div>
      {detention && <Questions detention={detention} onAnswer={answer} />}
      {dropped && (
        <DropSheet detentionId={detentionId} findingId={dropped} onClose={() => setDropped(null)} />
      )}
    </Page>
  );
}

interface DiffersProps {
  readonly finding: Case['findings'][number];
  readonly claims: Case['claims'];
}

function Differs({ finding, claims }: DiffersProps) {
  const { say, language } = useWords();
  return (
    <Contradiction
      title={finding.title}
      sides={finding.records.map(({ kind, id, field, value }) => ({
        source: say(`record.${kind}`),
        value: value ? withDates(value, language) : (field ?? ''),
        detail: recordPlace(id, claims),
      }))}
    >
      <p>
        {[finding.sentence && withDates(finding.sentence, language), say('protocol.allKept')]
          .filter(Boolean)
          .join(' ')}
      </p>
      <HowSure {...finding} />
    </Contradiction>
  );
}

interface QuestionsProps {
  readonly detention: Case;
  readonly onAnswer: (
    question: { code: string; recordId: string },
    value: DefectAnswerValue,
  ) => Promise<void>;
}

/** What no paper tells: asked of the person or the lawyer, one at a time. */
function Questions({ detention, onAnswer }: QuestionsProps) {
  const { say } = useWords();
  const queued = queuedOf(useQueued(), AnswerQuestion);
  const answered = new Set(
    queued.map(({ variables }) => `${variables.input.code} ${variables.input.recordId}`),
  );
  const open = detention.questions.filter(({ code, recordId }) => !answered.has(`${code} ${recordId}`));
  if (open.length === 0) return null;
  return (
    <section aria-label={say('protocol.toAsk')}>
      <h2 className="list-head">{say('protocol.asked', { n: open.length })}</h2>
      <ul>
        {open.map((question) => (
          <QuestionRow
            key={`${question.code} ${question.recordId}`}
            question={question}
            onAnswer={(value) => void onAnswer(question, value)}
          />
        ))}
      </ul>
    </section>
  );
}
