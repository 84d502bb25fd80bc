import { figure, thresholdOn, type Threshold } from '../../threshold.js';
import { type Confidence, type LocalDate } from '../../../../kernel/index.js';
import { type KnownHole } from '../../rule-pack.js';
import { texts } from '../marks.js';
import { MILESTONES, day, mark } from './header.js';

type Row = Pick<Threshold, 'code' | 'title' | 'value' | 'unit'>;

const law = (article: string, row: Row): Threshold => ({
  ...mark({ article, since: MILESTONES.code }),
  basis: 'LAW',
  ...row,
});

/** The organisation's own figure; `article`: the rule it gives a measure to. */
const own = (article: string, row: Row): Threshold => ({
  ...mark({ article, since: MILESTONES.code, sourceKey: 'ORG' }),
  basis: 'ORGANISATION_DEFAULT',
  ...row,
});

const MCI_TITLE = texts(
  'Monthly calculation index',
  'Месячный расчётный показатель',
  'Айлық есептік көрсеткіш',
);

/** Tenge from a day to a day; only the last is seen in two sources. */
const mci = (value: number, from: string, until?: string, confidence: Confidence = 'LOW'): Threshold => ({
  ...mark({
    article: 'budget law of the year',
    since: { from: day(from), exact: true },
    until: until === undefined ? undefined : day(until),
    sourceKey: 'S-MCI',
    confidence,
  }),
  basis: 'LAW',
  code: 'MCI_TENGE',
  title: MCI_TITLE,
  value,
  unit: 'TENGE',
});

/** Figures of this pack, the law's apart from the organisation's. Source S-KOAP, S-MCI, fact sheet 1.1, 1.2. */
export const KZ_THRESHOLDS: readonly Threshold[] = [
  law('50(1)', {
    code: 'ARREST_MOST_DAYS',
    title: texts('Longest arrest', 'Наибольший срок ареста', 'Қамаққа алудың ең ұзақ мерзімі'),
    value: 30,
    unit: 'DAYS',
  }),
  law('50(1)', {
    code: 'ARREST_MOST_DAYS_EMERGENCY',
    title: texts(
      'Longest arrest under emergency or martial law',
      'Наибольший срок ареста при чрезвычайном или военном положении',
      'Төтенше не соғыс жағдайындағы ең ұзақ қамақ',
    ),
    value: 45,
    unit: 'DAYS',
  }),
  law('50(2)', {
    code: 'NO_ARREST_CHILD_UNDER',
    title: texts('No arrest: child under', 'Без ареста: ребёнок до', 'Қамақ жоқ: баланың жасы'),
    value: 14,
    unit: 'YEARS',
  }),
  law('50(2)', {
    code: 'NO_ARREST_WOMAN_FROM',
    title: texts('No arrest: women from', 'Без ареста: женщины с', 'Қамақ жоқ: әйелдер жасы'),
    value: 58,
    unit: 'YEARS',
  }),
  law('50(2)', {
    code: 'NO_ARREST_MAN_FROM',
    title: texts('No arrest: men from', 'Без ареста: мужчины с', 'Қамақ жоқ: ерлер жасы'),
    value: 63,
    unit: 'YEARS',
  }),
  law('65(1)', {
    code: 'LIABLE_FROM',
    title: texts('Liable from', 'Ответственность с', 'Жауаптылық жасы'),
    value: 16,
    unit: 'YEARS',
  }),
  law('66(1)', {
    code: 'MINORS_FINE_MOST',
    title: texts(
      'Highest fine for a minor',
      'Наибольший штраф несовершеннолетнему',
      'Кәмелетке толмағанға ең жоғары айыппұл',
    ),
    value: 10,
    unit: 'MCI',
  }),
  own('789(1)', {
    code: 'WATCHES_MAY_DIFFER',
    title: texts('Two watches may differ by', 'Часы могут расходиться на', 'Сағаттардың рұқсат айырмасы'),
    value: 5,
    unit: 'MINUTES',
  }),
  own('803(8)', {
    code: 'COPY_AT_ONCE',
    title: texts('A copy "at once" within', 'Копия «немедленно» в пределах', 'Көшірме «дереу» шегі'),
    value: 60,
    unit: 'MINUTES',
  }),
  own('765', {
    code: 'TRAVEL_MOST_KM_PER_HOUR',
    title: texts('Nobody is moved faster than', 'Никого не везут быстрее', 'Тасымалдау жылдамдығының шегі'),
    value: 120,
    unit: 'KM_PER_HOUR',
  }),
  own('765', {
    code: 'TRAVEL_LEAST_KM',
    title: texts('Places are apart from', 'Места различаются от', 'Орындар алшақ деп саналады, бастап'),
    value: 2,
    unit: 'KM',
  }),
  own('765(3); 819', {
    code: 'NARRATIVES_ALIKE_FROM',
    title: texts(
      'Texts count as copied from',
      'Тексты считаются копией от',
      'Мәтін көшірме деп саналады, бастап',
    ),
    value: 80,
    unit: 'PERCENT',
  }),
  own('765(3); 819', {
    code: 'NARRATIVE_LEAST_WORDS',
    title: texts('Texts are compared from', 'Тексты сравниваются от', 'Мәтін салыстырылады, бастап'),
    value: 8,
    unit: 'WORDS',
  }),
  own('765-766', {
    code: 'WITNESS_IN_PROTOCOLS',
    title: texts(
      'One witness in so many protocols of a night',
      'Один свидетель в стольких протоколах за ночь',
      'Бір түнде бір куә осынша хаттамада',
    ),
    value: 3,
    unit: 'PROTOCOLS',
  }),
  own('748(3); 788(2); 806(1)', {
    code: 'AT_ONCE',
    title: texts('"At once" within', '«Немедленно» в пределах', '«Дереу» шегі'),
    value: 60,
    unit: 'MINUTES',
  }),
  own('833(1)', {
    code: 'OFFICE_CLOSES',
    title: texts('Receiving office closes', 'Приём документов до', 'Құжат қабылдау аяқталады'),
    value: 18 * 60 + 30,
    unit: 'MINUTE_OF_DAY',
  }),
  own('884(3); 834(1), (4)', {
    code: 'ARREST_APPEAL_EVERY',
    title: texts('"File now" rings every', '«Подать сейчас»: повтор каждые', '«Қазір тапсыру» қайталануы'),
    value: 6,
    unit: 'HOURS',
  }),
  mci(2121, '2016-01-01', '2016-12-31'),
  mci(2525, '2019-01-01', '2019-12-31'),
  mci(2651, '2020-01-01', '2020-03-31'),
  mci(2778, '2020-04-01', '2020-12-31'),
  mci(2917, '2021-01-01', '2021-12-31'),
  mci(3063, '2022-01-01', '2022-12-31'),
  mci(3450, '2023-01-01', '2023-12-31'),
  mci(3692, '2024-01-01', '2024-12-31'),
  mci(3932, '2025-01-01', '2025-12-31'),
  mci(4325, '2026-01-01', '2026-12-31', 'HIGH'),
];

/** Years whose index nobody has looked up: an act of that time has no fine in tenge. */
export const KZ_HOLES: readonly KnownHole[] = [
  { code: 'MCI_TENGE', from: day('2017-01-01'), to: day('2018-12-31'), why: 'not in the source' },
];

/** @returns a figure of this pack that never changed. */
export const kzFigure = (code: string): number => figure(KZ_THRESHOLDS, code);

/** @returns tenge of one monthly calculation index on the day of the offence; null where the table has no year. */
export const kzMciTenge = (on: LocalDate): number | null =>
  thresholdOn(KZ_THRESHOLDS, 'MCI_TENGE', on)?.value ?? null;
