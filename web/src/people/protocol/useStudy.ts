import { useMemo } from 'react';
import type { PersonRead, ProtocolFieldsInput } from '../../api/operations.js';
import { now } from '../../time/now.js';
import { changesOf, defectsWhileTyping, inputOf, isFilled, type Change, type Defect } from './draft.js';
import { stepsOf, type FieldName, type ProtocolDraft, type STEPS, type Value } from './fields.js';
import type { Standing } from './standing.js';

type Step = (typeof STEPS)[number];

interface About<D extends ProtocolDraft> {
  readonly draft: D;
  readonly set: (draft: D) => void;
  readonly zone: string;
  readonly person: PersonRead | null;
  /** the version that is put right; null: a new paper */
  readonly standing: Standing | null;
}

/** One look at a paper: where the eye is, what was read, what is wrong with it so far. */
export interface Study {
  readonly draft: ProtocolDraft;
  readonly zone: string;
  readonly standing: Standing | null;
  /** null: every step was gone through, and what is changed needs its reason */
  readonly step: Step | null;
  readonly next: Step | null;
  readonly index: number;
  readonly count: number;
  readonly defects: readonly Defect[];
  /** null: it is undated */
  readonly input: ProtocolFieldsInput | null;
  /** of a version that is put right */
  readonly changes: readonly Change[];
  /** it says something else than what stands */
  readonly isChanged: boolean;
  go(index: number): void;
  setKind(kind: ProtocolDraft['kind']): void;
  setField(name: FieldName, value: Value | undefined): void;
}

/** Puts a draft through the steps of its kind; one that is put right ends with a step for the reason. */
export function useStudy<D extends ProtocolDraft>({ draft, set, zone, person, standing }: About<D>): Study {
  const steps = stepsOf(draft.kind);
  const count = steps.length + (standing ? 1 : 0);
  const index = Math.min(draft.step, count - 1);
  const defects = useMemo(
    () => defectsWhileTyping(draft, { person, zone, standing, now: now() }),
    [draft, person, zone, standing],
  );
  const changes = standing ? changesOf(draft, standing) : [];
  return {
    ...{ draft, zone, standing, index, count, defects },
    step: steps[index] ?? null,
    next: steps[index + 1] ?? null,
    input: inputOf(draft, { zone, standing }),
    changes,
    isChanged: standing !== null && (changes.length > 0 || draft.kind !== standing.fields.kind),
    go: (step) => set({ ...draft, step }),
    setKind: (kind) => set({ ...draft, kind }),
    setField(name, value) {
      const { [name]: _old, ...others } = draft.values;
      const isSaid = isFilled(value, standing?.values[name] !== undefined);
      set({ ...draft, values: isSaid ? { ...others, [name]: value } : others });
    },
  };
}
