import '../../court/court.css';
import type { CasePapers, CorrectPaperVariables } from '../../api/operations.js';
import { RecordFiles } from '../../files/RecordFiles.js';
import { subjectNaming } from '../../files/subjects.js';
import { useWords } from '../../i18n/words.js';
import { useQueued } from '../../offline/device.js';
import type { Queued } from '../../offline/outbox.js';
import { momentText } from '../../time/format.js';
import { correctionOf, type Correction } from '../corrections.js';
import { RefusedCorrection } from '../RefusedCorrection.js';
import { sentWhen } from '../sent-when.js';
import { PaperActs } from './correct/PaperActs.js';

type Detention = NonNullable<CasePapers['detention']>;
type Paper = Detention['protocols'][number];

interface Props {
  readonly detention: Detention;
  readonly zone: string;
  readonly now: number;
}

/** The papers that stand, each with what waits about it; then what was to put right one that stands no more. */
export function Papers({ detention, zone, now }: Props) {
  const queued = useQueued();
  const roots = new Set(detention.protocols.map(({ rootId }) => rootId));
  return (
    <>
      {detention.protocols.map((paper) => (
        <PaperCard
          key={paper.rootId}
          {...{ paper, zone, now }}
          detentionId={detention.id}
          correction={correctionOf(queued, (root) => root === paper.rootId)}
        />
      ))}
      {lostOf(queued, detention.id, roots).map((correction) => (
        <LostCard key={correction.id} correction={correction} />
      ))}
    </>
  );
}

interface CardProps {
  readonly paper: Paper;
  readonly detentionId: string;
  readonly correction: Correction | null;
  readonly zone: string;
  readonly now: number;
}

/** One paper in short, as it stands on this device: what waits counts as said, what was refused does not. */
function PaperCard({ paper, detentionId, correction, zone, now }: CardProps) {
  const { say, language } = useWords();
  const naming = subjectNaming({ zone, language, now }, say);
  const waits = correction?.refusal ? null : correction?.variables.input.protocol;
  const { kind, article, part, place } = waits ?? paper;
  const at = waits ? sentWhen(waits.drawnAt, zone).at : paper.drawnAt.at;
  return (
    <section className="paper">
      <h2>{say(`protocol.kind_${kind}`)}</h2>
      <p className="meta num">
        {[
          at && momentText(at, { zone, language, now }),
          place,
          article && say('protocol.article', { article: [article, part].filter(Boolean).join('-') }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <p className="meta">{say('protocol.defects', { n: paper.defects.length })}</p>
      <RecordFiles subject={naming.protocol(paper)} record={paper} {...{ zone, now, detentionId }} />
      <PaperActs {...{ paper, detentionId, correction }} place="STATION" />
    </section>
  );
}

/** Refused corrections and withdrawals of papers that somebody took away meanwhile. */
function lostOf(
  queued: readonly Queued[],
  detentionId: string,
  roots: ReadonlySet<string>,
): readonly Correction[] {
  const gone = new Set(
    queued.flatMap(({ root, about, refusal, variables }) =>
      root !== undefined && about === detentionId && refusal && isOfPaper(variables) && !roots.has(root)
        ? [root]
        : [],
    ),
  );
  return [...gone].flatMap((root) => correctionOf(queued, (each) => each === root) ?? []);
}

const isOfPaper = (variables: unknown): boolean => {
  const { protocol, withdraw } = (variables as CorrectPaperVariables).input;
  return Boolean(protocol ?? withdraw);
};

function LostCard({ correction }: { readonly correction: Correction }) {
  const { say } = useWords();
  const { protocol } = correction.variables.input;
  return (
    <section className="paper">
      <h2>{protocol ? say(`protocol.kind_${protocol.kind}`) : say('court.withdraw')}</h2>
      <p className="strong">{say('protocol.gone')}</p>
      {protocol && <p className="meta">{say('protocol.goneMeans')}</p>}
      <RefusedCorrection correction={correction} onAgain={null} />
    </section>
  );
}
