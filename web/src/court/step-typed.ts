import { STEP_KINDS, stepRow, STEPS } from '../../../src/proceedings/domain/course/step.js';
import type { CourtStep, RecordStepInput, StepFieldsInput, StepKind } from '../api/operations.js';
import { newId } from '../api/new-id.js';
import type { Language } from '../i18n/language.js';
import { todayIn, type TypedWhen } from '../parts/WhenField.js';
import { now } from '../time/now.js';
import type { CourtOf, RefusedEntry } from './form-props.js';
import { saidOf, typedAgain, typedOf } from './said-when.js';

/** A step as far as it was typed. */
export interface StepTyped {
  readonly id: string;
  readonly kind: StepKind | '';
  readonly at: TypedWhen;
  /** roots of the ruling and of the record it follows */
  readonly rulingId: string;
  readonly aboutId: string;
  readonly note: string;
  readonly reason: string;
}

interface From {
  readonly zone: string;
  readonly first: CourtStep | null;
  readonly entry: RefusedEntry | null;
}

/** @returns what a form begins with. */
export function stepTyped({ zone, first, entry }: From): StepTyped {
  const given = (entry?.input as RecordStepInput | undefined) ?? first;
  if (!given) {
    const nothing = { kind: '', rulingId: '', aboutId: '', note: '', reason: '' } as const;
    return { id: newId(), at: todayIn(zone, now()), ...nothing };
  }
  return {
    id: first ? newId() : given.id,
    kind: given.kind,
    at: first ? typedOf(first.at, zone) : typedAgain(given.at, zone),
    rulingId: given.rulingId ?? '',
    aboutId: given.aboutId ?? '',
    note: given.note ?? '',
    reason: '',
  };
}

/** @returns every kind with its title, in the order of a case, by the law's own table. */
export const kindsIn = (language: Language): readonly { value: StepKind; label: string }[] =>
  STEP_KINDS.map((kind) => ({ value: kind, label: STEPS[kind].title[language] }));

/** @returns whether it hangs on a ruling. */
export const isOfRuling = (kind: StepKind | ''): boolean =>
  kind !== '' && ['RULING', 'APPEAL'].includes(stepRow(kind).of);

/** @returns whether its day may lie ahead. */
export const mayLieAhead = (kind: StepKind | ''): boolean =>
  kind !== '' && stepRow(kind).mayLieAhead === true;

/** @returns the steps it may follow, latest first: a decision after what it decides. */
export const followable = (kind: StepKind | '', court: CourtOf): readonly CourtStep[] =>
  kind === '' ? [] : (court?.steps.filter((step) => stepRow(kind).after.includes(step.kind)).reverse() ?? []);

/** @returns the step as the API wants it; null while its kind or its day is missing. */
export function stepFields(
  { kind, at, rulingId, aboutId, note }: StepTyped,
  zone: string,
  first: CourtStep | null,
): StepFieldsInput | null {
  const said = saidOf(at, zone, first && { said: first.at, zone });
  if (!said || kind === '') return null;
  return {
    ...{ kind, at: said },
    rulingId: (isOfRuling(kind) && rulingId) || null,
    aboutId: aboutId || null,
    note: note.trim() || null,
  };
}
