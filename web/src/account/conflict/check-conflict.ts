import type { Check, CorrectCheckVariables } from '../../api/operations.js';
import { newId } from '../../api/new-id.js';
import type { Queued } from '../../offline/outbox.js';
import type { CheckCorrection } from '../../people/CheckFields.js';

/** The document's name: acts that wait are known by it. */
const CORRECTION = 'CorrectCheck';

type Correction = CorrectCheckVariables['input'];

/** A correction that came second: somebody put another version in the same place before. */
export interface CheckConflict {
  readonly entry: Queued;
  readonly input: Correction;
  readonly mine: CheckCorrection;
  readonly detentionId: string;
}

/** @returns the conflict behind a refused act; null: it was refused for another reason. */
export function conflictOf(entry: Queued): CheckConflict | null {
  if (entry.document.name !== CORRECTION || entry.refusal?.code !== 'ALREADY_SUPERSEDED') return null;
  const { input } = entry.variables as CorrectCheckVariables;
  const { rightsCheck, reason } = input;
  if (!rightsCheck?.outcome || !entry.about) return null;
  const { outcome, manner, note } = rightsCheck;
  return {
    entry,
    input,
    mine: { outcome, manner: manner ?? null, note: note ?? '', reason },
    detentionId: entry.about,
  };
}

/** @returns the version that stands in the place a correction was meant for; null: this device has not heard of it. */
export function standingOf(recordId: string, checks: readonly Check[]): Check | null {
  const byId = new Map(checks.map((check) => [check.id, check]));
  let found = byId.get(recordId);
  while (found?.supersededBy && byId.has(found.supersededBy)) found = byId.get(found.supersededBy);
  return found && found.id !== recordId && !found.supersededBy ? found : null;
}

/** @returns the act anew: a correction of the version that stands now, under ids of its own. */
export function correctionOf(
  input: Correction,
  theirs: Pick<Check, 'id'>,
  { outcome, manner, note, reason }: CheckCorrection,
): { readonly id: string; readonly variables: CorrectCheckVariables } {
  const clientId = newId();
  const rightsCheck = { ...input.rightsCheck, outcome, note, ...(manner ? { manner } : {}) };
  const anew = { ...input, clientId, id: newId(), recordId: theirs.id, reason, rightsCheck };
  return { id: clientId, variables: { input: anew } };
}
