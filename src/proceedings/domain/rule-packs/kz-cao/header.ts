import { Temporal, type Confidence, type LocalDate } from '../../../../kernel/index.js';
import { type LawMark, type PackHeader } from '../../law.js';

/** Kazakhstan, Code on Administrative Offences No. 235-V of 5 July 2014, text as amended to 9 January 2026. */
export const KZ_CAO_HEADER: PackHeader = {
  id: 'kz-cao',
  version: '2026-03',
  defaultZone: 'Asia/Almaty',
  unverifiedFrom: Temporal.PlainDate.from('2026-07-01'),
};

export const day = (text: string): LocalDate => Temporal.PlainDate.from(text);

/** Dates of the laws that changed the Code; `exact` false: only "about" is known. */
export const MILESTONES = {
  code: { from: day('2015-01-01'), exact: true },
  law127: { from: day('2018-01-01'), exact: false },
  law300: { from: day('2020-01-01'), exact: false },
  law333: { from: day('2020-06-06'), exact: true },
  law247: { from: day('2026-03-01'), exact: false },
} as const;

interface MarkInput {
  readonly article: string;
  readonly since: { readonly from: LocalDate; readonly exact: boolean };
  readonly until?: LocalDate;
  readonly confidence?: Confidence;
  readonly sourceKey?: string;
}

/** A mark of this pack. Nobody has verified anything yet: `verify` is true throughout. */
export const mark = ({ article, since, until, confidence, sourceKey }: MarkInput): LawMark => ({
  pack: `${KZ_CAO_HEADER.id} ${KZ_CAO_HEADER.version}`,
  article,
  sourceKey: sourceKey ?? 'S-KOAP',
  confidence: confidence ?? 'HIGH',
  verify: true,
  verifiedBy: null,
  effectiveFrom: since.from,
  effectiveFromExact: since.exact,
  effectiveTo: until ?? null,
});
