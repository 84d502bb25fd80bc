import { newId } from '../../../api/new-id.js';
import type { CorrectRecordInput } from '../../../api/operations.js';
import type { RefusedEntry } from '../../../court/form-props.js';
import type { ProtocolDraft } from '../fields.js';
import { valuesOf, type Standing } from '../standing.js';

/** A paper as far as it was put right, and why. */
export interface CorrectionDraft extends ProtocolDraft {
  readonly reason: string;
}

/** @returns what the study begins with: the paper as it stands, or the correction that was refused. */
export function correctionTyped(
  standing: Standing,
  entry: RefusedEntry | null,
  zone: string,
): CorrectionDraft {
  const input = entry?.input as CorrectRecordInput | undefined;
  const fields = input?.protocol;
  const first = { id: newId(), step: 0 };
  return fields
    ? { ...first, kind: fields.kind, values: valuesOf(fields, zone), reason: input.reason }
    : { ...first, kind: standing.fields.kind, values: standing.values, reason: '' };
}
