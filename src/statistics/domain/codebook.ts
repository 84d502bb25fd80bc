import { type Dimension } from './dimension.js';

/** One text in the three languages of the house. Kazakh and Russian: not yet read by a native speaker. */
export type Text = Readonly<Record<'en' | 'ru' | 'kk', string>>;

export interface DimensionBook {
  readonly label: Text;
  /** how a case comes to its value */
  readonly meaning: Text;
  /** values in the order they are shown; none where they are records (events, departments) or towns */
  readonly values: Readonly<Record<string, Text>>;
}

const t = (en: string, ru: string, kk: string): Text => ({ en, ru, kk });

export const UNKNOWN = 'UNKNOWN';
export const NONE = 'NONE';
const unknown = t('not known', 'неизвестно', 'белгісіз');

const UNDER_3H = t('under 3 hours', 'менее 3 часов', '3 сағаттан аз');
const TO_24H = t('3 to 24 hours', 'от 3 до 24 часов', '3–24 сағат');
const OVER_24H = t('24 hours and over', '24 часа и более', '24 сағат және одан көп');

/** What every dimension means and what its values are called. */
export const CODEBOOK: Readonly<Record<Dimension, DimensionBook>> = {
  EVENT: {
    label: t('Event', 'Акция', 'Жиналыс'),
    meaning: t(
      'the assembly event the case was logged under',
      'акция, к которой отнесено дело',
      'іс тіркелген жиналыс',
    ),
    values: { [NONE]: t('no event', 'без акции', 'жиналыссыз') },
  },
  CITY: {
    label: t('City', 'Город', 'Қала'),
    meaning: t('town of the department', 'город отдела', 'бөлімнің қаласы'),
    values: { [UNKNOWN]: unknown },
  },
  DEPARTMENT: {
    label: t('Department', 'Отдел', 'Бөлім'),
    meaning: t(
      'where the person is, or was last seen by somebody first-hand',
      'где человек находится или где его последним видели',
      'адам отырған немесе соңғы рет көрінген жер',
    ),
    values: { [NONE]: t('no department', 'вне отдела', 'бөлімсіз') },
  },
  OUTCOME: {
    label: t('Outcome', 'Исход', 'Нәтиже'),
    meaning: t(
      'the standing ruling where there is one, otherwise where custody stands',
      'действующее постановление, если оно есть, иначе состояние задержания',
      'қаулы болса — қаулы, әйтпесе ұстау жағдайы',
    ),
    values: {
      ARREST: t('administrative arrest', 'административный арест', 'әкімшілік қамаққа алу'),
      FINE: t('fine', 'штраф', 'айыппұл'),
      WARNING: t('warning', 'предупреждение', 'ескерту'),
      COMMUNITY_WORK: t('community work', 'общественные работы', 'қоғамдық жұмыстар'),
      EXPULSION: t('expulsion', 'выдворение', 'шығарып жіберу'),
      OTHER: t('other penalty', 'иное взыскание', 'өзге жаза'),
      TERMINATED: t('case terminated', 'дело прекращено', 'іс қысқартылды'),
      HELD: t('held', 'содержится', 'ұсталып отыр'),
      HOSPITAL: t('in hospital', 'в больнице', 'ауруханада'),
      RELEASED_UNDER_3H: t('released: under 3 h', 'отпущен: менее 3 ч', 'босатылды: 3 сағаттан аз'),
      RELEASED_3_TO_24H: t('released: 3 to 24 h', 'отпущен: 3–24 ч', 'босатылды: 3–24 сағат'),
      RELEASED_OVER_24H: t('released: 24 h and over', 'отпущен: 24 ч и более', 'босатылды: 24 сағаттан көп'),
      RELEASED_TIME_UNKNOWN: t(
        'released: hours not known',
        'отпущен: сколько часов, неизвестно',
        'босатылды: уақыты белгісіз',
      ),
      [UNKNOWN]: unknown,
    },
  },
  DURATION: {
    label: t('Time in custody', 'Время под стражей', 'Ұсталған уақыты'),
    meaning: t(
      'real start to release; where the bounds leave it open, not known',
      'от фактического начала до освобождения; если границы не решают, неизвестно',
      'нақты басталуынан босатылғанға дейін; шектері анық болмаса, белгісіз',
    ),
    values: {
      UNDER_3H,
      FROM_3_TO_24H: TO_24H,
      OVER_24H,
      NOT_RELEASED: t('not released', 'не отпущен', 'босатылған жоқ'),
      [UNKNOWN]: unknown,
    },
  },
  VIOLATION: {
    label: t('Violated right', 'Нарушенное право', 'Бұзылған құқық'),
    meaning: t(
      'each right once a case, by its latest check; a person may stand in several rows',
      'каждое право один раз на дело, по последней проверке; человек может быть в нескольких строках',
      'әр құқық бір іске бір рет, соңғы тексеру бойынша; адам бірнеше жолда болуы мүмкін',
    ),
    values: {},
  },
  SEX: {
    label: t('Sex', 'Пол', 'Жыныс'),
    meaning: t('as logged', 'как записано', 'жазылғандай'),
    values: {
      FEMALE: t('women', 'женщины', 'әйелдер'),
      MALE: t('men', 'мужчины', 'ерлер'),
      [UNKNOWN]: unknown,
    },
  },
  AGE_BAND: {
    label: t('Age', 'Возраст', 'Жас'),
    meaning: t(
      'full years at the detention by year of birth; in doubt the younger',
      'полных лет на день задержания по году рождения; при сомнении младший',
      'туған жылы бойынша ұсталған күнгі толық жасы; күмән болса, кішісі',
    ),
    values: {
      UNDER_16: t('under 16', 'до 16', '16-ға дейін'),
      FROM_16_TO_17: t('16–17', '16–17', '16–17'),
      ADULT: t('18–59', '18–59', '18–59'),
      FROM_60: t('60 and over', '60 и старше', '60 және одан үлкен'),
      [UNKNOWN]: unknown,
    },
  },
  ROLE: {
    label: t('Role at the event', 'Роль на акции', 'Жиналыстағы рөлі'),
    meaning: t('as logged', 'как записано', 'жазылғандай'),
    values: {
      PARTICIPANT: t('participant', 'участник', 'қатысушы'),
      ORGANISER: t('organiser', 'организатор', 'ұйымдастырушы'),
      PASSER_BY: t('passer-by', 'прохожий', 'өткінші'),
      JOURNALIST: t('journalist', 'журналист', 'журналист'),
      OBSERVER: t('observer', 'наблюдатель', 'бақылаушы'),
      LAWYER: t('lawyer', 'адвокат', 'адвокат'),
      [UNKNOWN]: unknown,
    },
  },
  CITIZENSHIP: {
    label: t('Citizenship', 'Гражданство', 'Азаматтық'),
    meaning: t('as logged', 'как записано', 'жазылғандай'),
    values: {
      CITIZEN: t('citizens', 'граждане', 'азаматтар'),
      FOREIGN: t('foreigners', 'иностранцы', 'шетелдіктер'),
      STATELESS: t('stateless', 'без гражданства', 'азаматтығы жоқ'),
      [UNKNOWN]: unknown,
    },
  },
  TRACK: {
    label: t('Track', 'Производство', 'Іс жүргізу'),
    meaning: t('which law the case runs under', 'по какому закону идёт дело', 'іс қай заңмен жүреді'),
    values: {
      ADMINISTRATIVE: t('administrative', 'административное', 'әкімшілік'),
      CRIMINAL: t('criminal', 'уголовное', 'қылмыстық'),
      [UNKNOWN]: unknown,
    },
  },
};

/** Words of the table itself. */
export const TABLE_WORDS = {
  total: t('Total', 'Всего', 'Барлығы'),
  all: t('All', 'Все', 'Барлығы'),
  unverified: t('Not verified', 'Не проверено', 'Тексерілмеген'),
  by: t('by', 'по:', 'бойынша:'),
  EPISODE: t('Detentions', 'Задержания', 'Ұстаулар'),
  VIOLATED_RIGHT: t('Violated rights', 'Нарушенные права', 'Бұзылған құқықтар'),
  note: t(
    'For staff only. Verified episodes; the others stand in a row of their own. Counts of fewer than 5 people are withheld, with as many others as it takes that they cannot be worked out from this table. Two tables of different times or filters, put side by side, are not protected against each other: publish none before the release grid.',
    'Только для сотрудников. Проверенные случаи; остальные — отдельной строкой. Числа менее 5 человек скрыты, вместе с ними столько других, чтобы скрытое нельзя было вычислить по этой таблице. Две таблицы за разное время или с разными условиями друг от друга не защищены: до появления графика публикаций не публиковать.',
    'Тек қызметкерлерге. Тексерілген жағдайлар; қалғаны бөлек жолда. 5 адамнан аз сандар жасырылған, оларды осы кестеден есептеп шығаруға болмайтындай басқа сандар да жасырылған. Уақыты не шарты әр бөлек екі кесте бір-бірінен қорғалмаған: жариялау кестесі шыққанша жарияламаңыз.',
  ),
} as const;
