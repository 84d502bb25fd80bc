import { type canonicalName, type canonicalTokenSet } from '../../src/names/domain/index.js';
import { type adviceDecision, type familyDecision } from '../../src/names/domain/matching/index.js';
import { type NameIndex } from '../../src/names/matching/name-index.js';

export interface Core {
  readonly canonicalName: typeof canonicalName;
  readonly canonicalTokenSet: typeof canonicalTokenSet;
  readonly familyDecision: typeof familyDecision;
  readonly adviceDecision: typeof adviceDecision;
  readonly NameIndex: typeof NameIndex;
}

export interface Options {
  readonly count: number;
  readonly half: 'held-out' | 'tuning';
  readonly seed: string;
  readonly perKind: number;
  readonly absent: number;
}

export function evaluate(
  core: Core,
  options: Options,
): { readonly figures: Readonly<Record<string, number>> };
