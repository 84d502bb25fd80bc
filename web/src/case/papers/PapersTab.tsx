import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { Findings } from '../findings/Findings.js';
import type { CaseOf } from '../timeline/events.js';
import { CaseFilePapers } from './papers.graphql.js';
import { ProtocolRecord } from './ProtocolRecord.js';
import { Questions } from './Questions.js';

interface Props {
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
}

/** The papers the police drew up, what is wrong with them, and what only a person can tell. */
export function PapersTab({ detention, zone, now, onChange }: Props) {
  const { say } = useWords();
  const { data, error, refetch } = useAsk(CaseFilePapers, { id: detention.id });
  const papers = data?.detention;
  return (
    <div className="case-two papers">
      <div className="case-main">
        <Findings {...{ detention, onChange }} />
      </div>
      <div className="case-aside">
        {error && !papers && <Failure fault={error} again={() => void refetch()} />}
        {!papers && !error && <Loading rows={4} />}
        {papers && (
          <>
            <section>
              <h2>{say('caseFile.protocols', { n: papers.protocols.length })}</h2>
              {papers.protocols.length === 0 && (
                <Empty title={say('caseFile.noProtocols')}>{say('caseFile.noProtocolsMore')}</Empty>
              )}
              {papers.protocols.map((protocol) => (
                <ProtocolRecord
                  key={protocol.rootId}
                  protocol={protocol}
                  times={detention.protocols.find(({ id }) => id === protocol.id)}
                  {...{ zone, now }}
                  detentionId={detention.id}
                />
              ))}
            </section>
            <Questions id={detention.id} questions={papers.questions} onChange={onChange} />
          </>
        )}
      </div>
    </div>
  );
}
