import { exemptFromArrest, KZ_CAO, shownIn, type CaseFacts } from '../domain/index.js';
import { inLanguage } from '../presenters.js';
import type { DefectAnswerRow } from '../store/defect-answer.entity.js';
import type { FindingDispositionRow } from '../store/finding-disposition.entity.js';
import type { PersonCircumstanceRow } from '../store/person-circumstance.entity.js';
import type { AskedQuestion } from './study-of.js';
import { Finding, type FindingRecord } from './finding.type.js';
import type { Found } from './found.js';
import { ArrestBar, DefectAnswer, DefectQuestion } from './question.type.js';

export const presentAnswer = (row: DefectAnswerRow): DefectAnswer =>
  Object.assign(new DefectAnswer(), {
    id: row.id,
    code: row.code,
    recordId: row.recordId,
    answer: row.answer,
    recordedById: row.recordedBy,
    recordedAt: row.recordedAt,
    supersededAt: row.supersededAt,
  });

export const presentQuestion = ({ question, given }: AskedQuestion, detentionId: string): DefectQuestion => {
  const { code, subject, recordId, text, guide, kind } = question;
  return Object.assign(new DefectQuestion(), {
    ...{ code, subject, recordId, detentionId, defectOn: guide.defectOn, answerId: given?.id ?? null },
    question: inLanguage(text),
    title: inLanguage(kind.title),
    article: kind.article,
    severity: kind.severity,
    confidence: kind.confidence,
    verify: kind.verify,
    why: inLanguage(guide.why),
    yesMeans: inLanguage(guide.yes),
    noMeans: inLanguage(guide.no),
  });
};

/** A finding with what became of it; `reason`: opened, of a dropped one. */
export function presentFinding(
  found: Found,
  decision: FindingDispositionRow | null,
  reason: string | null,
): Finding {
  return Object.assign(new Finding(), {
    id: found.key,
    kind: found.kind,
    code: found.code,
    title: inLanguage(found.title),
    sentence: found.sentence && inLanguage(found.sentence),
    article: found.article,
    severity: found.severity,
    confidence: found.confidence,
    verify: found.verify,
    caution: found.caution,
    foundBy: found.foundBy,
    records: recordsOf(found),
    triggeredBy: found.triggeredBy.map(({ field, value }) => ({ field, value: String(value) })),
    state: decision?.state ?? 'OPEN',
    filingId: decision?.filingId ?? null,
    reason,
    decidedById: decision?.recordedBy ?? null,
    decidedAt: decision?.recordedAt ?? null,
  });
}

const recordsOf = ({ sides, records }: Found): FindingRecord[] =>
  sides.length > 0
    ? sides.map(({ ref, field, value }) => ({ ...ref, field, value: inLanguage(shownIn(value)) }))
    : records.map((ref) => ({ ...ref, field: null, value: null }));

export function presentArrestBar(facts: CaseFacts, row: PersonCircumstanceRow | null): ArrestBar {
  const kind = KZ_CAO.defects.find(({ code }) => code === 'KZ-P26')!;
  return Object.assign(new ArrestBar(), {
    because: exemptFromArrest(facts).map(({ field, value }) => ({ field, value: String(value) })),
    article: '50(2)',
    confidence: kind.confidence,
    verify: kind.verify,
    pregnant: row?.pregnant ?? null,
    childUnder14: row?.childUnder14 ?? null,
    raisesChildAlone: row?.raisesChildAlone ?? null,
    disabilityGroup: row?.disabilityGroup ?? null,
    source: row?.source ?? null,
    recordedAt: row?.recordedAt ?? null,
    circumstanceId: row?.id ?? null,
  });
}
