/** A person of the simulator: invented from syllables, by a seed. */
export interface Invented {
  readonly family: string;
  readonly given: string;
  readonly father: string;
  readonly birthYear: number;
}

const FAMILY_HEADS = 'Бак Сар Кен Тул Жар Мур Дос Ерм Кож Нур Абл Тас Бур Сул Айм Жун Кер Оры Шал Темн'.split(
  ' ',
);
const FAMILY_TAILS = 'адин авир итул ебаз олик узан анат емид ушар овет итан абол ежин одар ымас'.split(' ');
const FAMILY_ENDS = 'ов ев ин ский енко'.split(' ');
const GIVEN =
  'Ерлан Асхат Данияр Тимур Руслан Азамат Нурлан Марат Бауржан Ильяс Арман Санжар Айдос Талгат Олег Иван Пётр Сергей Виктор Денис Максим Роман Глеб Антон'.split(
    ' ',
  );
const FATHERS =
  'Серикович Маратович Нурланович Талгатович Асхатович Ерланович Болатович Каиратович Иванович Петрович Сергеевич Викторович Олегович Антонович Романович Денисович'.split(
    ' ',
  );
const SPACE = FAMILY_HEADS.length * FAMILY_TAILS.length * FAMILY_ENDS.length * GIVEN.length * FATHERS.length;

/** @returns chance that is the same in every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Years of birth as they are on a square: around thirty, from 1955 to 2008. */
export const FIRST_YEAR = 1955;
const YEARS = 54;
const weightOf = (year: number): number => Math.exp(-(((year - 1995) / 14) ** 2) / 2);
const WEIGHTS = Array.from({ length: YEARS }, (_, i) => weightOf(FIRST_YEAR + i));
const ALL_WEIGHT = WEIGHTS.reduce((sum, one) => sum + one, 0);
/** Years, the likeliest first: how somebody guesses who knows no more than a name. */
export const LIKELIEST_YEARS = Array.from({ length: YEARS }, (_, i) => FIRST_YEAR + i).sort(
  (a, b) => weightOf(b) - weightOf(a),
);

function yearAt(random: number): number {
  let left = random * ALL_WEIGHT;
  for (let i = 0; i < YEARS; i += 1) {
    left -= WEIGHTS[i]!;
    if (left < 0) return FIRST_YEAR + i;
  }
  return FIRST_YEAR + YEARS - 1;
}

/** @returns so many different people; no two share a whole name. */
export function inventPeople(count: number, seed: number): Invented[] {
  const random = chance(seed);
  // a step without a common divisor visits every combination once
  const step = 1_000_003;
  const start = Math.floor(random() * SPACE);
  return Array.from({ length: count }, (_, i) => {
    let at = (start + i * step) % SPACE;
    const take = (from: readonly string[]): string => {
      const one = from[at % from.length]!;
      at = Math.floor(at / from.length);
      return one;
    };
    const family = take(FAMILY_HEADS) + take(FAMILY_TAILS) + take(FAMILY_ENDS);
    return { family, given: take(GIVEN), father: take(FATHERS), birthYear: yearAt(random()) };
  });
}

export const fullNameOf = ({ family, given, father }: Invented): string => `${family} ${given} ${father}`;

/** @returns a list in an order that is the same in every run. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
