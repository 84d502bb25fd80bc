import type { RightsCheckRow } from '../../rights/index.js';
import { RIGHTS_WORDS, rightsCheckKind } from '../../rights/index.js';
import type { ExaminedCase } from '../case-facts.js';
import {
  contradictionKey,
  contradictionKind,
  describeContradiction,
  findingKey,
  type Contradiction,
  type Defect,
  type FoundBy,
  type RecordRef,
  type Side,
  type Texts,
  type TriggeringFact,
} from '../domain/index.js';
import type { Confidence } from '../../kernel/index.js';

export type FindingKind = 'RIGHTS' | 'DEFECT' | 'CONTRADICTION' | 'PATTERN';

/** Something that may stand in an appeal, whoever found it, by a key that survives corrections. */
export interface Found {
  readonly key: string;
  readonly kind: FindingKind;
  readonly code: string;
  readonly title: Texts;
  /** What two records say against each other; null where it is not a contradiction. */
  readonly sentence: Texts | null;
  readonly article: string;
  /** Our own classification; null: a violated right carries none. */
  readonly severity: Defect['severity'] | null;
  readonly confidence: Confidence;
  readonly verify: boolean;
  readonly caution: string | null;
  readonly foundBy: FoundBy;
  readonly records: readonly RecordRef[];
  readonly sides: readonly Side[];
  readonly triggeredBy: readonly TriggeringFact[];
}

/** @param anchor the record it is about. */
export const foundDefect = (defect: Defect, anchor: RecordRef): Found => ({
  ...defect,
  key: findingKey(defect.code, [anchor.id]),
  kind: 'DEFECT',
  sentence: null,
  records: [anchor],
  sides: [],
});

export function foundContradiction(contradiction: Contradiction): Found {
  const kind = contradictionKind(contradiction.code);
  return {
    ...shownOf(kind),
    key: contradictionKey(contradiction),
    kind: 'CONTRADICTION',
    sentence: describeContradiction(kind, contradiction),
    foundBy: 'RECORDED_FACTS',
    records: contradiction.sides.map(({ ref }) => ref),
    sides: contradiction.sides,
    triggeredBy: [],
  };
}

/** The officer of one protocol drew up others elsewhere at that time: how many, not which. */
export function foundOfficer(protocolId: string, elsewhere: number): Found {
  const ref = { kind: 'PROTOCOL' as const, id: protocolId };
  return {
    ...shownOf(contradictionKind('C-OFFICER-TWO-PLACES')),
    key: findingKey('C-OFFICER-TWO-PLACES', [protocolId]),
    kind: 'PATTERN',
    sentence: null,
    foundBy: 'PATTERN',
    records: [ref],
    sides: [],
    triggeredBy: [{ field: 'pattern.protocolsElsewhere', value: elsewhere }],
  };
}

const shownOf = ({
  code,
  title,
  article,
  severity,
  confidence,
  verify,
}: ReturnType<typeof contradictionKind>) => ({
  ...{ code, title, article, severity, confidence, verify, caution: null },
});

/** @param checks of one case, with superseded ones. @returns every violation that stands, however often. */
export function foundViolations(checks: readonly RightsCheckRow[]): Found[] {
  const before = new Map(
    checks.flatMap((row) => (row.supersededBy ? [[row.supersededBy, row.id] as const] : [])),
  );
  const rootOf = (id: string): string => {
    const earlier = before.get(id);
    return earlier ? rootOf(earlier) : id;
  };
  return checks
    .filter((row) => row.isViolation && !row.supersededBy)
    .flatMap((row) => {
      const kind = rightsCheckKind(row.code);
      if (!kind) return [];
      const root = rootOf(row.id);
      return [
        {
          key: findingKey(row.code, [root]),
          kind: 'RIGHTS' as const,
          code: row.code,
          title: RIGHTS_WORDS[kind.code].label,
          sentence: null,
          article: kind.norm.text,
          severity: null,
          confidence: kind.norm.confidence,
          verify: kind.verify,
          caution: null,
          foundBy: 'RECORDED_FACTS' as const,
          records: [{ kind: 'RIGHTS_CHECK' as const, id: root }],
          sides: [],
          triggeredBy: [{ field: 'rightsCheck.outcome', value: row.outcome }],
        },
      ];
    });
}

/** The record a defect is about: the latest act whose facts it rests on, so that a graver turn asks anew. */
export function anchorOf(
  { triggeredBy }: Defect,
  { episode }: ExaminedCase,
  protocolId: string | null,
): RecordRef {
  const rests = (section: string) => triggeredBy.some(({ field }) => field.startsWith(`${section}.`));
  const ruling = episode.rulings.at(-1);
  if (ruling && rests('ruling')) return { kind: 'RULING', id: ruling.rootId };
  const hearing = episode.hearings.at(-1);
  if (hearing && rests('hearing')) return { kind: 'HEARING', id: hearing.rootId };
  const detention = episode.protocols.filter(({ kind }) => kind === 'DETENTION').at(-1);
  if (rests('detention')) {
    return detention ? { kind: 'PROTOCOL', id: detention.rootId } : { kind: 'DETENTION', id: episode.headId };
  }
  return protocolId ? { kind: 'PROTOCOL', id: protocolId } : { kind: 'DETENTION', id: episode.headId };
}
