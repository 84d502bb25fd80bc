import type { CaseFinding } from '../../api/operations.js';
import type { Told } from './events.js';

/** A contradiction as it stands on the line: its number and the cards that say it, where they are there. */
export interface Link {
  readonly number: number;
  readonly finding: CaseFinding;
  readonly ids: readonly string[];
}

export const contradictionsOf = (findings: readonly CaseFinding[]): readonly CaseFinding[] =>
  findings.filter(({ kind }) => kind === 'CONTRADICTION');

/** @returns contradictions with the cards of their records: of the field they name, else any card of the record. */
export function linksOf(findings: readonly CaseFinding[], told: readonly Told[]): readonly Link[] {
  return contradictionsOf(findings).map((finding, index) => {
    const ids = finding.records.flatMap(({ id, field }) => {
      const ofRecord = told.filter(({ recordId }) => recordId === id);
      const exact = ofRecord.find((each) => each.field === field);
      return exact ?? ofRecord[0] ?? [];
    });
    return { number: index + 1, finding, ids: [...new Set(ids.map(({ id }) => id))] };
  });
}
