import { type Confidence, type LocalDate } from '../../../kernel/index.js';
import { isArrestable, rowsFor, type Charge, type Offence } from '../defects/offence.js';
import { type PackHeader, type Texts } from '../law.js';

/** How hard a text is; a dimension that is not in it counts as nothing. */
interface Weight {
  /** 0 none, 1 for officials only, 2 for anyone */
  readonly arrest: number;
  readonly maxArrestDays: number;
  readonly minArrestDays: number;
  readonly maxFineMci: number;
  readonly maxCommunityWorkHours: number;
  readonly expulsion: number;
}

const ARREST = { NO: 0, OFFICIALS_ONLY: 1, YES: 2 } as const;

const weightOf = (rows: readonly Offence[]): Weight => {
  const most = (of: (row: Offence) => number) => Math.max(0, ...rows.map(of));
  return {
    arrest: most(({ arrest }) => ARREST[arrest]),
    maxArrestDays: most((row) => row.maxArrestDays ?? 0),
    minArrestDays: most((row) => row.minArrestDays ?? 0),
    maxFineMci: most((row) => row.maxFineMci ?? 0),
    maxCommunityWorkHours: most((row) => row.maxCommunityWorkHours ?? 0),
    expulsion: most(({ expulsion }) => Number(expulsion)),
  };
};

/** MIXED: lighter in one thing, harder in another; which one is milder only a lawyer can say. */
export type Comparison = 'LIGHTER' | 'SAME' | 'HARDER' | 'MIXED';

function compare(before: Weight, after: Weight): Comparison {
  const steps = (Object.keys(before) as (keyof Weight)[]).map((key) => Math.sign(after[key] - before[key]));
  const [isLighter, isHarder] = [steps.includes(-1), steps.includes(1)];
  if (isLighter && isHarder) return 'MIXED';
  return isLighter ? 'LIGHTER' : isHarder ? 'HARDER' : 'SAME';
}

/** What a charge is taken to rest on; stable codes, each with a sentence. */
export type GoverningAssumption =
  | 'LAW_OF_THE_ACT'
  | 'ACT_DAY_NOT_STATED'
  | 'MILDER_LAW_IS_A_PRINCIPLE'
  | 'MILDER_FOR_A_LAWYER_TO_WEIGH'
  | 'CHARGE_NOT_IN_THE_TABLE'
  | 'WORDING_DATE_APPROXIMATE'
  | 'LAW_NOT_VERIFIED_AT_THE_ACT';

/** A later text that may favour the person. */
export interface MilderText {
  readonly effectiveFrom: LocalDate;
  readonly comparison: 'LIGHTER' | 'MIXED';
  readonly carriesArrest: boolean | null;
  readonly maxArrestDays: number | null;
  readonly maxFineMci: number | null;
}

/** The law a charge is measured by: that of the day of the act, and later texts that may be milder. */
export interface GoverningLaw {
  readonly charge: Charge;
  readonly carriesArrest: boolean | null;
  readonly maxArrestDays: number | null;
  readonly maxFineMci: number | null;
  readonly carriesExpulsion: boolean;
  /** Of the wording in force on the day of the act; LOW where the table has none. */
  readonly confidence: Confidence;
  readonly verify: boolean;
  readonly milder: readonly MilderText[];
  readonly assumptions: readonly GoverningAssumption[];
}

/**
 * The sanction is that of the law in force on the day of the act; a later text up to the ruling that is milder is
 * offered beside it. That a milder law reaches back is taken as a principle: CAO art. 5 was not read.
 * @param charge its `on` is the day of the act. @param until day of the ruling, else today: later texts after it are left out.
 */
export function governingLaw(
  pack: PackHeader & { readonly offences: readonly Offence[] },
  charge: Charge,
  until: LocalDate,
  isActDayStated: boolean,
): GoverningLaw {
  const own = rowsFor(pack.offences, charge);
  const milder = milderTexts(pack.offences, charge, until);
  const isRough = own.some(
    (row) => !row.effectiveFromExact && Math.abs(charge.on.since(row.effectiveFrom).days) <= ROUGH_DAYS,
  );
  const assumptions: GoverningAssumption[] = [
    own.length > 0 ? 'LAW_OF_THE_ACT' : 'CHARGE_NOT_IN_THE_TABLE',
    ...(isActDayStated ? [] : (['ACT_DAY_NOT_STATED'] as const)),
    ...(isRough ? (['WORDING_DATE_APPROXIMATE'] as const) : []),
    ...(charge.on.since(pack.unverifiedFrom).days >= 0 ? (['LAW_NOT_VERIFIED_AT_THE_ACT'] as const) : []),
    ...(milder.length > 0 ? (['MILDER_LAW_IS_A_PRINCIPLE'] as const) : []),
    ...(milder.some((one) => one.comparison === 'MIXED') ? (['MILDER_FOR_A_LAWYER_TO_WEIGH'] as const) : []),
  ];
  return {
    charge,
    ...sanctionOf(own, isArrestable(pack.offences, charge)),
    carriesExpulsion: own.some(({ expulsion }) => expulsion),
    confidence: weakest(own),
    verify: own.length === 0 || own.some(({ verify }) => verify) || milder.length > 0,
    milder,
    assumptions,
  };
}

const ROUGH_DAYS = 45;
const RANKS: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];
const weakest = (rows: readonly Offence[]): Confidence =>
  RANKS.find((rank) => rows.some(({ confidence }) => confidence === rank)) ?? 'LOW';

const sanctionOf = (rows: readonly Offence[], carriesArrest: boolean | null) => {
  const { maxArrestDays, maxFineMci } = weightOf(rows);
  return { carriesArrest, maxArrestDays: maxArrestDays || null, maxFineMci: maxFineMci || null };
};

function milderTexts(offences: readonly Offence[], charge: Charge, until: LocalDate): MilderText[] {
  const own = rowsFor(offences, charge);
  if (own.length === 0) return [];
  const starts = offences
    .filter(({ number }) => number === charge.number)
    .map(({ effectiveFrom }) => effectiveFrom)
    .filter((from) => from.since(charge.on).days > 0 && until.since(from).days >= 0)
    .sort((a, b) => a.since(b).days);
  const days = [...new Map(starts.map((from) => [from.toString(), from])).values()];
  return days.flatMap((effectiveFrom) => {
    const later = { ...charge, on: effectiveFrom };
    const rows = rowsFor(offences, later);
    const comparison = compare(weightOf(own), weightOf(rows));
    if (rows.length === 0 || (comparison !== 'LIGHTER' && comparison !== 'MIXED')) return [];
    return [{ effectiveFrom, comparison, ...sanctionOf(rows, isArrestable(offences, later)) }];
  });
}

/**
 * @returns of several charges the one that decides which clocks run: the gravest the table knows by the law of the
 * day of the act; the first where it knows none; null where there is none.
 */
export function gravestOf(offences: readonly Offence[], charges: readonly Charge[]): Charge | null {
  const known = charges.filter((charge) => rowsFor(offences, charge).length > 0);
  const weighed = (known.length > 0 ? known : charges).map((charge) => ({
    charge,
    isArrestable: isArrestable(offences, charge) === true ? 1 : 0,
    weight: weightOf(rowsFor(offences, charge)),
  }));
  const heavier = (a: (typeof weighed)[number], b: (typeof weighed)[number]): number =>
    b.isArrestable - a.isArrestable ||
    b.weight.maxArrestDays - a.weight.maxArrestDays ||
    b.weight.expulsion - a.weight.expulsion ||
    b.weight.maxFineMci - a.weight.maxFineMci;
  return [...weighed].sort(heavier)[0]?.charge ?? null;
}

const SENTENCES: Readonly<Record<GoverningAssumption, Texts>> = {
  LAW_OF_THE_ACT: {
    en: 'The law of the day of the act is applied.',
    ru: 'Применён закон, действовавший в день деяния.',
    kk: 'Әрекет жасалған күні қолданыста болған заң қолданылды.',
  },
  ACT_DAY_NOT_STATED: {
    en: 'The day of the act is not stated: the day of the detention is used.',
    ru: 'День деяния не указан: взят день задержания.',
    kk: 'Әрекет күні көрсетілмеген: ұстау күні алынды.',
  },
  MILDER_LAW_IS_A_PRINCIPLE: {
    en: 'A later text is milder and may favour the person. This is the general principle; the article was not read.',
    ru: 'Поздняя редакция мягче и может улучшить положение лица. Это общий принцип; сама статья не прочитана.',
    kk: 'Кейінгі редакция жеңілірек, адамның жағдайын жақсартуы мүмкін. Бұл жалпы қағида; баптың өзі оқылған жоқ.',
  },
  MILDER_FOR_A_LAWYER_TO_WEIGH: {
    en: 'A later text is lighter in one thing and harder in another: a lawyer must weigh it.',
    ru: 'Поздняя редакция в одном мягче, в другом строже: оценить должен юрист.',
    kk: 'Кейінгі редакция бір жағынан жеңіл, бір жағынан қатаң: заңгер бағалауы керек.',
  },
  CHARGE_NOT_IN_THE_TABLE: {
    en: 'The table of offences has no text of this charge for that day.',
    ru: 'В таблице правонарушений нет текста этой статьи на тот день.',
    kk: 'Құқық бұзушылықтар кестесінде бұл баптың сол күнгі мәтіні жоқ.',
  },
  WORDING_DATE_APPROXIMATE: {
    en: 'The day this wording came into force is known only roughly, and the act is close to it.',
    ru: 'День вступления редакции в силу известен лишь приблизительно, а деяние близко к нему.',
    kk: 'Редакцияның күшіне енген күні шамамен ғана белгілі, ал әрекет соған жақын.',
  },
  LAW_NOT_VERIFIED_AT_THE_ACT: {
    en: 'The law in force on the day of the act has not been checked.',
    ru: 'Закон, действовавший в день деяния, не проверен.',
    kk: 'Әрекет күні қолданыста болған заң тексерілмеген.',
  },
};

/** @returns the sentence of an assumption about the governing law. */
export const describeGoverning = (code: GoverningAssumption): Texts => SENTENCES[code];
