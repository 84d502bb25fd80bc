import { type Texts } from '../law.js';

const texts = (en: string, ru: string, kk: string): Texts => ({ en, ru, kk });

/** The recorded events that start terms, as each language names them. The engine knows no other. */
export const TRIGGERS = {
  LIBERTY_RESTRICTED: texts('Liberty restricted', 'Свобода ограничена', 'Бостандық шектелген уақыт'),
  DELIVERED: texts('Brought to the police', 'Доставление в полицию', 'Полицияға жеткізілген уақыт'),
  ARRESTED: texts('Arrested', 'Арест', 'Қамауға алынған уақыт'),
  ARRIVED_AT_STATION: texts('Arrival at the station', 'Прибытие в участок', 'Учаскеге келген уақыт'),
  DETENTION_AUTHORISED: texts(
    'Detention authorised',
    'Содержание под стражей разрешено',
    'Ұстауға рұқсат берілді',
  ),
  PREVIOUS_REVIEW: texts('Previous review', 'Предыдущая проверка', 'Алдыңғы тексеру'),
  SOBRIETY_CERTIFIED: texts('Sobriety certified', 'Вытрезвление удостоверено', 'Айыққаны куәландырылды'),
  NOTICE_REQUESTED: texts('Notice requested', 'Просьба сообщить близким', 'Хабарлау сұралды'),
  SEARCH_WITHOUT_WITNESSES: texts(
    'Search without attesting witnesses',
    'Досмотр без понятых',
    'Куәгерсіз тексеру',
  ),
  DEFENDER_REQUESTED: texts('Defender requested', 'Запрошен защитник', 'Қорғаушы сұралды'),
  APPOINTMENT_ORDER_RECEIVED: texts(
    'Bar received the order to appoint',
    'Коллегия получила постановление о назначении защитника',
    'Алқа қорғаушы тағайындау туралы қаулыны алды',
  ),
  MOTION_FILED: texts('Motion filed', 'Ходатайство подано', 'Өтінішхат берілді'),
  OFFENCE_COMMITTED: texts('Act committed', 'Деяние совершено', 'Әрекет жасалды'),
  OFFENCE_DETECTED: texts('Offence detected', 'Правонарушение обнаружено', 'Құқық бұзушылық анықталды'),
  CIRCUMSTANCES_ESTABLISHED: texts(
    'Circumstances established',
    'Обстоятельства установлены',
    'Мән-жайлар анықталды',
  ),
  PROTOCOL_DRAWN: texts('Protocol drawn up', 'Протокол составлен', 'Хаттама жасалды'),
  ABSENT_PROTOCOL_RECEIVED: texts(
    'Protocol drawn in absence received',
    'Заочный протокол получен',
    'Сырттай жасалған хаттама алынды',
  ),
  COURT_RECEIVED_PROTOCOL: texts('Court received the protocol', 'Суд получил протокол', 'Сот хаттаманы алды'),
  SESSION_RECORD_SIGNED: texts(
    'Session record signed',
    'Протокол заседания подписан',
    'Отырыс хаттамасына қол қойылды',
  ),
  HEARING_SCHEDULED: texts('Hearing scheduled', 'Заседание назначено', 'Отырыс тағайындалды'),
  RULING_ANNOUNCED: texts('Ruling announced', 'Постановление оглашено', 'Қаулы жария етілді'),
  RULING_SERVED: texts(
    'Copy of the ruling served',
    'Копия постановления вручена',
    'Қаулының көшірмесі табыс етілді',
  ),
  APPEAL_FILED: texts('Appeal filed', 'Жалоба подана', 'Шағым берілді'),
  APPEAL_RECEIVED: texts(
    'Higher court received the appeal',
    'Жалоба поступила в вышестоящий суд',
    'Шағым жоғары сотқа түсті',
  ),
  COMPLAINT_RECEIVED: texts('Complaint received', 'Жалоба поступила', 'Шағым түсті'),
  ACTIONS_COMPLAINT_RECEIVED: texts(
    'Complaint about acts received',
    'Жалоба на действия поступила',
    'Әрекетке шағым түсті',
  ),
  VIOLATION_KNOWN: texts('Violation became known', 'О нарушении стало известно', 'Бұзушылық белгілі болды'),
  RULING_IN_FORCE: texts('Ruling in force', 'Постановление вступило в силу', 'Қаулы заңды күшіне енді'),
  APPEAL_TERM_ENDED: texts(
    'Appeal term ended or appeal decided',
    'Срок обжалования истёк или жалоба рассмотрена',
    'Шағым мерзімі өтті не шағым қаралды',
  ),
  CASSATION_DECIDED: texts('Cassation decided', 'Кассация рассмотрена', 'Кассация қаралды'),
  PENALTY_EXECUTED: texts('Penalty executed', 'Взыскание исполнено', 'Жаза орындалды'),
  DOMESTIC_REMEDIES_EXHAUSTED: texts(
    'Domestic remedies exhausted',
    'Внутренние средства исчерпаны',
    'Ішкі құралдар сарқылды',
  ),
  EXPULSION_POSSIBLE: texts('Expulsion possible', 'Возможно выдворение', 'Шығарып жіберу мүмкін'),
  DEPARTURE_SCHEDULED: texts('Departure fixed', 'Выезд назначен', 'Шығу күні белгіленді'),
  INTERNATIONAL_PROCEDURE_ENDED: texts(
    'Other international procedure ended',
    'Другая международная процедура завершена',
    'Басқа халықаралық рәсім аяқталды',
  ),
} as const satisfies Readonly<Record<string, Texts>>;

/** The recorded event that starts a term. */
export type TriggerKind = keyof typeof TRIGGERS;

/** @returns whether the engine knows an event of this name. */
export const isTrigger = (name: string): name is TriggerKind => Object.hasOwn(TRIGGERS, name);
