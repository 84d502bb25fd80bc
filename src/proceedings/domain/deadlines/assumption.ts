import { Temporal } from '../../../kernel/index.js';
import { type Texts, type UnverifiedReason } from '../law.js';
import { sameIn, stamp } from './wording.js';

/** What a computed deadline takes for granted; stable codes, part of the API. */
export type AssumptionCode =
  | UnverifiedReason
  | 'RULE_DATE_APPROXIMATE'
  | 'SERVICE_NOT_RECORDED'
  | 'SERVICE_TIME_UNKNOWN'
  | 'START_EARLIEST_BOUND'
  | 'START_LATEST_BOUND'
  | 'SEEN_BEFORE_STATED_START'
  | 'SUTKI_TWO_READINGS'
  | 'SHORT_RULING_SERVICE_STARTS_CLOCK'
  | 'LIMIT_SET_BY_ORGANISATION'
  | 'OFFICE_HOURS_ORGANISATION_DEFAULT'
  | 'OFFICE_DAYS_NOT_CONFIRMED'
  | 'NO_OFFICE_HOUR_BEFORE_DUE'
  | 'ZONE_DEFAULT_USED'
  | 'START_BEFORE_POSSIBLE'
  | 'PAUSES_CONTRADICT'
  | 'STANDS_STILL'
  | 'AT_ONCE_HAS_NO_FIGURE'
  | 'ROLL_OVER_NOT_RELIED_ON'
  | 'OTHER_BASE_NOT_RECORDED'
  | 'LATE_IS_NOT_BARRED'
  | 'START_COMPUTED'
  | 'HALVED_FOR_MINOR'
  | 'HALF_IF_MINOR';

/** Plain data (fit for JSON). Instants in `params` are ISO 8601 UTC; `zone` is the IANA zone to show them in. */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const assume = (code: AssumptionCode, params: Assumption['params'] = {}): Assumption => ({
  code,
  params,
});

const SENTENCES: Readonly<Record<AssumptionCode, Texts>> = {
  LAW_AFTER_2026_07_01_NOT_VERIFIED: {
    en: 'The law in force since 1 July 2026 (new Constitution) has not been checked.',
    ru: 'Закон, действующий с 1 июля 2026 года (новая Конституция), не проверен.',
    kk: '2026 жылғы 1 шілдеден бері қолданыстағы заң (жаңа Конституция) тексерілмеген.',
  },
  LAW_NOT_CHECKED_SINCE: {
    en: 'The law has not been checked since: {date}.',
    ru: 'Закон не проверен с даты: {date}.',
    kk: 'Заң мына күннен бері тексерілмеген: {date}.',
  },
  RULE_DATE_APPROXIMATE: {
    en: 'The day this wording of the law came into force is known only roughly, and the event is close to it.',
    ru: 'День вступления этой редакции закона в силу известен лишь приблизительно, а событие близко к нему.',
    kk: 'Заңның осы редакциясы күшіне енген күн шамамен ғана белгілі, ал оқиға сол күнге жақын.',
  },
  SERVICE_NOT_RECORDED: {
    en: 'Service of the copy is not recorded: counted from the announcement, for now.',
    ru: 'Вручение копии не записано: пока считаем со дня оглашения.',
    kk: 'Көшірменің табыс етілуі жазылмаған: әзірге жария ету күнінен бастап есептеледі.',
  },
  SERVICE_TIME_UNKNOWN: {
    en: 'The copy was served, the day is not known: counted from the announcement.',
    ru: 'Копия вручена, день неизвестен: считаем со дня оглашения.',
    kk: 'Көшірме табыс етілді, күні белгісіз: жария ету күнінен бастап есептеледі.',
  },
  START_EARLIEST_BOUND: {
    en: 'The start is known only roughly. Earliest possible moment, used here: {at}.',
    ru: 'Начало известно лишь приблизительно. Самый ранний возможный момент, взят в расчёт: {at}.',
    kk: 'Басталуы шамамен ғана белгілі. Есепке алынған ең ерте уақыт: {at}.',
  },
  START_LATEST_BOUND: {
    en: 'The exact start is not known. Latest possible start, used here: {at}. The clock may have run out earlier.',
    ru: 'Точное начало неизвестно. Самое позднее возможное начало, взято в расчёт: {at}. Срок мог истечь раньше.',
    kk: 'Нақты басталуы белгісіз. Есепке алынған ең кеш басталу уақыты: {at}. Мерзім бұдан ерте бітуі мүмкін.',
  },
  SEEN_BEFORE_STATED_START: {
    en: 'Seen in custody before the stated start. The sighting is used: {at}.',
    ru: 'Видели под стражей раньше указанного начала. Взято время, когда видели: {at}.',
    kk: 'Көрсетілген басталу уақытынан бұрын ұсталып отырғаны көрілді. Есепке алынған уақыт: {at}.',
  },
  SUTKI_TWO_READINGS: {
    en: 'The law can be read as calendar days or as working days. The early date rings.',
    ru: 'Закон можно прочесть как календарные сутки или как рабочие дни. Напоминаем по ранней дате.',
    kk: 'Заңды күнтізбелік тәулік деп те, жұмыс күні деп те оқуға болады. Еске салу ерте күнге қойылған.',
  },
  SHORT_RULING_SERVICE_STARTS_CLOCK: {
    en: 'Taken as the start: service of whichever text came first, the short ruling or the reasoned one.',
    ru: 'За начало взято вручение того текста, который вручён первым: краткого или мотивированного.',
    kk: 'Басы ретінде бірінші табыс етілген мәтін алынды: қысқаша не уәжді қаулы.',
  },
  LIMIT_SET_BY_ORGANISATION: {
    en: 'This limit is set by the organisation, not by law.',
    ru: 'Этот срок установлен организацией, не законом.',
    kk: 'Бұл мерзімді заң емес, ұйым белгілеген.',
  },
  OFFICE_HOURS_ORGANISATION_DEFAULT: {
    en: 'Closing time of the receiving office is set by the organisation, not by law: {closesAt}.',
    ru: 'Время закрытия приёма документов установлено организацией, не законом: {closesAt}.',
    kk: 'Құжат қабылдаудың аяқталу уақытын заң емес, ұйым белгілеген: {closesAt}.',
  },
  OFFICE_DAYS_NOT_CONFIRMED: {
    en: 'Days off and moved days near the end are not confirmed: the office may be closed earlier.',
    ru: 'Выходные и переносы рядом с концом срока не подтверждены: приём может закрыться раньше.',
    kk: 'Мерзім соңындағы демалыс және ауыстырылған күндер расталмаған: қабылдау ертерек жабылуы мүмкін.',
  },
  NO_OFFICE_HOUR_BEFORE_DUE: {
    en: 'No opening hour lies between the start and the end: file electronically or at the duty desk.',
    ru: 'Между началом и концом срока нет приёмных часов: подавать электронно или дежурному.',
    kk: 'Мерзімнің басы мен соңының арасында қабылдау уақыты жоқ: электронды түрде не кезекшіге тапсыру.',
  },
  ZONE_DEFAULT_USED: {
    en: 'The time zone of the court is not recorded. Zone used: {zone}.',
    ru: 'Часовой пояс суда не записан. Взят пояс: {zone}.',
    kk: 'Соттың уақыт белдеуі жазылмаған. Алынған белдеу: {zone}.',
  },
  START_BEFORE_POSSIBLE: {
    en: 'The stated start lies before it can have been: one record is wrong. The stated one is used: {at}.',
    ru: 'Указанное начало раньше возможного: одна из записей неверна. Взято указанное: {at}.',
    kk: 'Көрсетілген басталу мүмкін уақыттан бұрын: жазбалардың бірі қате. Көрсетілгені алынды: {at}.',
  },
  PAUSES_CONTRADICT: {
    en: 'The recorded pauses contradict each other: none of them is left out.',
    ru: 'Записанные перерывы противоречат друг другу: ни один не вычтен.',
    kk: 'Жазылған үзілістер бір-біріне қайшы: ешқайсысы шегерілмеді.',
  },
  STANDS_STILL: {
    en: 'The clock stands still. Since: {at}. Its end will be later than shown.',
    ru: 'Течение срока приостановлено. С момента: {at}. Срок истечёт позже указанного.',
    kk: 'Мерзімнің өтуі тоқтатыла тұр. Басталуы: {at}. Мерзім көрсетілгеннен кеш бітеді.',
  },
  AT_ONCE_HAS_NO_FIGURE: {
    en: 'The law says "at once" and gives no figure. The organisation counts a delay after, minutes: {minutes}.',
    ru: 'Закон говорит «немедленно» без числа. Организация считает промедлением, минут: {minutes}.',
    kk: 'Заң «дереу» дейді, саны жоқ. Ұйым мынадан кейін кешігу деп санайды, минут: {minutes}.',
  },
  ROLL_OVER_NOT_RELIED_ON: {
    en: 'The end may move to a working day; days off are not confirmed, so that is not relied on.',
    ru: 'Конец срока может перейти на рабочий день; выходные не подтверждены, на это не полагаемся.',
    kk: 'Мерзім соңы жұмыс күніне ауысуы мүмкін; демалыс күндері расталмаған, оған сенбейміз.',
  },
  OTHER_BASE_NOT_RECORDED: {
    en: 'The term is also counted from another event, which is not recorded: it may end earlier.',
    ru: 'Срок считается и от другого события, оно не записано: срок может истечь раньше.',
    kk: 'Мерзім басқа оқиғадан да есептеледі, ол жазылмаған: мерзім ертерек бітуі мүмкін.',
  },
  LATE_IS_NOT_BARRED: {
    en: 'Missing this date does not bar the act; it only makes it harder.',
    ru: 'Пропуск этой даты не лишает права, но осложняет дело.',
    kk: 'Бұл күнді өткізіп алу құқықтан айырмайды, тек істі қиындатады.',
  },
  START_COMPUTED: {
    en: 'Its start follows from other records; nobody has recorded the event itself.',
    ru: 'Начало выведено из других записей; само событие никто не записал.',
    kk: 'Басталуы басқа жазбалардан шығарылған; оқиғаның өзін ешкім жазбаған.',
  },
  HALVED_FOR_MINOR: {
    en: 'Half of the term: the person was under 18.',
    ru: 'Половина срока: лицу не было 18 лет.',
    kk: 'Мерзімнің жартысы: адам 18-ге толмаған.',
  },
  HALF_IF_MINOR: {
    en: 'The age is not known: the term is half as long for a person under 18.',
    ru: 'Возраст неизвестен: для лица младше 18 лет срок вдвое короче.',
    kk: 'Жасы белгісіз: 18-ге толмаған адам үшін мерзім екі есе қысқа.',
  },
};

/** @returns the sentence of an assumption in three languages, values substituted, instants in local time. */
export function describeAssumption({ code, params }: Assumption): Texts {
  const sentence = SENTENCES[code];
  const { at, zone } = params;
  const moment =
    typeof at === 'string' && typeof zone === 'string' ? stamp(Temporal.Instant.from(at), zone) : sameIn('');
  const fill = (language: keyof Texts) =>
    sentence[language].replace(/\{(\w+)\}/g, (_hole, key: string) =>
      key === 'at' ? moment[language] : String(params[key] ?? ''),
    );
  return { en: fill('en'), ru: fill('ru'), kk: fill('kk') };
}
