import { Temporal, type Confidence, type LocalDate } from '../../../kernel/index.js';
import { type LawMark, type PackHeader, type Texts } from '../law.js';

export const day = (text: string): LocalDate => Temporal.PlainDate.from(text);

export const texts = (en: string, ru: string, kk: string): Texts => ({ en, ru, kk });

/** The day a text came into force; `exact` false: only "about" is known. */
export interface Since {
  readonly from: LocalDate;
  readonly exact: boolean;
}

export interface MarkInput {
  readonly article: string;
  readonly since: Since;
  readonly until?: LocalDate | undefined;
  readonly confidence?: Confidence | undefined;
  readonly sourceKey?: string | undefined;
  /** Set by hand once a practising lawyer has signed this line: see docs/law.md, "How a rule is verified". */
  readonly verified?: Verified | undefined;
}

/** Who confirmed a wording, by name or bar number, and when. */
export interface Verified {
  readonly by: string;
  readonly on: LocalDate;
}

/** @returns a maker of marks for one pack. A line nobody has signed carries `verify`. */
export const marker =
  (header: PackHeader, ownSource: string) =>
  ({ article, since, until, confidence, sourceKey, verified }: MarkInput): LawMark => ({
    pack: `${header.id} ${header.version}`,
    article,
    sourceKey: sourceKey ?? ownSource,
    confidence: confidence ?? 'HIGH',
    verify: verified === undefined,
    verifiedBy: verified?.by ?? null,
    verifiedOn: verified?.on ?? null,
    effectiveFrom: since.from,
    effectiveFromExact: since.exact,
    effectiveTo: until ?? null,
  });
