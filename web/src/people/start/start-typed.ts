import type {
  ClaimSource,
  CorrectRecordInput,
  DetentionStartFieldsInput,
  StartSaid,
} from '../../api/operations.js';
import type { RefusedEntry } from '../../court/form-props.js';
import { saidOf, typedAgain, typedOf } from '../../court/said-when.js';
import type { TypedWhen } from '../../parts/WhenField.js';

/** A start as far as it was put right. */
export interface StartTyped {
  readonly at: TypedWhen;
  readonly source: ClaimSource;
  readonly reason: string;
}

/** @returns what the form begins with: the start that stands, or the act that was refused. */
export function startTyped(first: StartSaid, entry: RefusedEntry | null, zone: string): StartTyped {
  const input = entry?.input as CorrectRecordInput | undefined;
  const typed = input?.detentionStart;
  if (!typed) return { at: typedOf(first.saidAt, zone), source: first.source, reason: '' };
  return { at: typedAgain(typed.at, zone), source: typed.source, reason: input.reason };
}

/** @returns the start as the API wants it; null while its day is missing. A time that nobody touched stays as it was. */
export function startFields(
  { at, source }: StartTyped,
  first: StartSaid,
  zone: string,
): DetentionStartFieldsInput | null {
  const said = saidOf(at, zone, { said: first.saidAt, zone });
  return said && { at: said, source };
}
