import { type Offence } from '../../defects/offence.js';
import { type LocalDate } from '../../../../kernel/index.js';
import { MILESTONES, day, mark } from './header.js';

type Sanctions = Partial<
  Pick<
    Offence,
    | 'arrest'
    | 'minArrestDays'
    | 'maxArrestDays'
    | 'maxFineMci'
    | 'organisationFineMci'
    | 'maxCommunityWorkHours'
    | 'warning'
    | 'expulsion'
    | 'appliesTo'
    | 'repeat'
  >
>;

/** One part of an article; what is not said is not in the sanction. Arrest follows from its length. */
function part(
  number: string,
  partNumber: number | null,
  sanctions: Sanctions,
  since: (typeof MILESTONES)[keyof typeof MILESTONES] = MILESTONES.law127,
): Offence {
  const article = partNumber === null ? number : `${number}(${partNumber})`;
  return {
    ...mark({ article, since }),
    number,
    part: partNumber,
    arrest: sanctions.maxArrestDays ? 'YES' : 'NO',
    minArrestDays: null,
    maxArrestDays: null,
    maxFineMci: null,
    organisationFineMci: null,
    maxCommunityWorkHours: null,
    warning: false,
    expulsion: false,
    appliesTo: 'ANYONE',
    repeat: false,
    ...sanctions,
  };
}

const assembly = (number: number, sanctions: Sanctions): Offence =>
  part('488', number, sanctions, MILESTONES.law333);

/**
 * Art. 488 before Law 333-VI: taking part cost a warning or 20 MCI; officials 50 MCI or up to 10 days. One row for the
 * whole article: the old text and its parts were not read. Source S-BUREAU (24 April 2015), medium.
 */
const ASSEMBLY_BEFORE_2020: Offence = {
  ...part('488', null, { arrest: 'OFFICIALS_ONLY', maxArrestDays: 10, maxFineMci: 20, warning: true }),
  ...mark({
    article: '488 (text before Law 333-VI)',
    since: MILESTONES.code,
    until: day('2020-06-05'),
    sourceKey: 'S-BUREAU',
    confidence: 'MEDIUM',
  }),
};

/** Offences used against people at assemblies, with their sanctions. Source S-KOAP, fact sheet 1.2. */
export const KZ_OFFENCES: readonly Offence[] = [
  part('434', 1, { minArrestDays: 5, maxArrestDays: 15, maxFineMci: 20, maxCommunityWorkHours: 60 }),
  part('434', 2, { minArrestDays: 15, maxArrestDays: 30, maxCommunityWorkHours: 100, repeat: true }),
  part('434', 3, { maxFineMci: 20 }),
  part('434', 4, { minArrestDays: 5, maxArrestDays: 20, maxFineMci: 50 }),
  part('434', 5, { minArrestDays: 20, maxArrestDays: 30, repeat: true }),
  part('434', 6, { maxFineMci: 60 }),
  part('434-3', null, { maxFineMci: 10, warning: true }, MILESTONES.law247),
  part('435', null, { maxFineMci: 7, appliesTo: 'PARENTS' }),
  part('440', 3, { maxArrestDays: 5, maxFineMci: 10, maxCommunityWorkHours: 20, repeat: true }),
  part('476', null, { maxArrestDays: 30, maxFineMci: 20, warning: true }),
  part('477', null, { maxArrestDays: 15, maxFineMci: 20 }),
  part('478', null, { maxArrestDays: 40, maxFineMci: 50 }),
  ASSEMBLY_BEFORE_2020,
  assembly(1, { maxArrestDays: 10, maxFineMci: 20, warning: true }),
  assembly(2, { maxArrestDays: 10, maxFineMci: 20, warning: true }),
  assembly(3, { organisationFineMci: 50, maxArrestDays: 10, maxFineMci: 30, warning: true }),
  assembly(4, { organisationFineMci: 70, maxArrestDays: 15, maxFineMci: 50, repeat: true }),
  assembly(5, { organisationFineMci: 70, maxArrestDays: 10, maxFineMci: 30 }),
  assembly(6, { maxArrestDays: 15, maxFineMci: 30, warning: true }),
  assembly(7, { organisationFineMci: 100, maxArrestDays: 15, maxFineMci: 50 }),
  assembly(8, {
    maxArrestDays: 15,
    maxFineMci: 30,
    warning: true,
    expulsion: true,
    appliesTo: 'FOREIGNERS',
  }),
  assembly(9, { maxArrestDays: 15, maxFineMci: 50, expulsion: true, appliesTo: 'FOREIGNERS' }),
  assembly(10, { organisationFineMci: 100, maxArrestDays: 15, maxFineMci: 40, repeat: true }),
  assembly(11, { maxArrestDays: 20, maxFineMci: 50, repeat: true }),
  assembly(12, { organisationFineMci: 150, maxArrestDays: 25, maxFineMci: 70, repeat: true }),
  ...[1, 2, 3, 4].map((number) =>
    part('489', number, { maxFineMci: 100, warning: true, appliesTo: 'ORGANISATIONS' }),
  ),
  part('665', 2, { arrest: 'OFFICIALS_ONLY', maxArrestDays: 5, maxFineMci: 20 }),
  part('667', 1, { maxArrestDays: 15, maxFineMci: 30 }),
  part('667', 2, { minArrestDays: 15, maxArrestDays: 20, repeat: true }),
  part('667', 3, { maxFineMci: 50 }),
  part('668', null, { maxFineMci: 15 }),
  part('669', 1, { maxArrestDays: 5, maxFineMci: 5, maxCommunityWorkHours: 20 }),
];

/** Articles whose every part is known: a part above the number does not exist. */
export const KZ_PARTS_COMPLETE: Readonly<Record<string, number>> = { '434': 6, '488': 12, '667': 3 };

/** First day of the law on assemblies: from then on art. 488 has its twelve parts, and art. 62(2) its year. */
export const KZ_ASSEMBLY_LAW_FROM = MILESTONES.law333.from;

/**
 * @param on day of the act: the parts are those of the text then in force.
 * @returns whether a part of an article exists; null where the table does not know all its parts.
 */
export function kzPartExists(number: string, partNumber: number, on: LocalDate): boolean | null {
  const isOldText = number === '488' && on.since(KZ_ASSEMBLY_LAW_FROM).days < 0;
  const parts = isOldText ? undefined : KZ_PARTS_COMPLETE[number];
  return parts === undefined ? null : Number.isInteger(partNumber) && partNumber >= 1 && partNumber <= parts;
}
