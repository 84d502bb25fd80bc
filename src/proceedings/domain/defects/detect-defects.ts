import { localDateOf } from '../../../kernel/index.js';
import { inForceOn } from '../law.js';
import { type CaseFacts } from './case-facts.js';
import {
  type Defect,
  type DefectKind,
  type DefectSeverity,
  type Detector,
  type Finding,
  type FoundBy,
} from './defect.js';
import { actDay } from './finding.js';

const RANK: Readonly<Record<DefectSeverity, number>> = { FATAL: 0, MATERIAL: 1, MINOR: 2 };

/** Orders defects: the gravest first, then by code. */
export const gravestFirst = (
  a: Pick<Defect, 'severity' | 'code'>,
  b: Pick<Defect, 'severity' | 'code'>,
): number => RANK[a.severity] - RANK[b.severity] || (a.code < b.code ? -1 : 1);

const sourceOf = ({ triggeredBy }: Finding): FoundBy =>
  triggeredBy.some(({ field }) => field.startsWith('pattern.')) ? 'PATTERN' : 'RECORDED_FACTS';

/**
 * Everything the recorded facts show to be wrong, gravest first. What is not known is never a defect.
 * The law of the day of the act governs; for an act before the pack's text nothing is found.
 * @param kinds the pack's table. @param detectors the pack's detectors; one without a row in the table finds nothing.
 */
export function detectDefects(
  kinds: readonly DefectKind[],
  detectors: readonly Detector[],
  facts: CaseFacts,
): readonly Defect[] {
  const on = actDay(facts) ?? localDateOf(facts.asOf, facts.zone);
  const inForce = kinds.filter((kind) => inForceOn(kind, on));
  const byCode = new Map(inForce.map((kind) => [kind.code, kind]));
  return detectors
    .flatMap(({ code, find }) => {
      const kind = byCode.get(code);
      const found = kind ? find(facts) : null;
      if (!kind || !found) return [];
      return [
        {
          code,
          title: kind.title,
          article: kind.article,
          severity: found.severity ?? kind.severity,
          confidence: kind.confidence,
          verify: kind.verify,
          triggeredBy: found.triggeredBy,
          caution: found.caution ?? null,
          foundBy: sourceOf(found),
        },
      ];
    })
    .sort(gravestFirst);
}
