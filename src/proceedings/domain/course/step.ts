import { type Texts } from '../law.js';

/** What a step hangs on. CASE: the case itself. */
export type StepOf = 'CASE' | 'PROTOCOL' | 'HEARING' | 'RULING' | 'APPEAL' | 'STEP';

/** One kind of recorded event that no paper holds. */
export interface StepKindRow {
  readonly title: Texts;
  readonly of: StepOf;
  /** Kinds of step it must not come before; empty: none. With `of` STEP one of them must be there. */
  readonly after: readonly string[];
  /** It may lie ahead: a day that is fixed. */
  readonly mayLieAhead?: true;
  /** It may lie before the detention. */
  readonly mayPrecedeCustody?: true;
}

const row = (
  [en, ru, kk]: readonly [string, string, string],
  of: StepOf = 'CASE',
  more: Partial<Omit<StepKindRow, 'title' | 'of'>> = {},
): StepKindRow => ({ title: { en, ru, kk }, of, after: [], ...more });

/** Recorded events that start or answer clocks and that no paper, check or filing holds already. Codes are stable. */
export const STEPS = {
  SOBRIETY_CERTIFIED: row(['Sobriety certified', 'Вытрезвление удостоверено', 'Айыққаны куәландырылды']),
  PROSECUTOR_NOTIFIED: row(['Prosecutor told', 'Прокурору сообщено', 'Прокурорға хабарланды']),
  SEARCHED_WITHOUT_WITNESSES: row([
    'Searched without attesting witnesses',
    'Досмотр без понятых',
    'Куәгерсіз тексеру',
  ]),
  APPOINTMENT_ORDER_RECEIVED: row([
    'Bar received the order to appoint',
    'Коллегия получила постановление о назначении защитника',
    'Алқа қорғаушы тағайындау туралы қаулыны алды',
  ]),
  DEFENDER_PROVIDED: row(['Defender provided', 'Защитник предоставлен', 'Қорғаушы берілді']),
  OFFENCE_DETECTED: row(
    ['Offence detected', 'Правонарушение обнаружено', 'Құқық бұзушылық анықталды'],
    'CASE',
    { mayPrecedeCustody: true },
  ),
  CIRCUMSTANCES_ESTABLISHED: row(
    ['Circumstances established', 'Обстоятельства установлены', 'Мән-жайлар анықталды'],
    'CASE',
    { mayPrecedeCustody: true, after: ['OFFENCE_DETECTED'] },
  ),
  ABSENT_PROTOCOL_SENT: row(
    ['Protocol drawn in absence sent', 'Заочный протокол направлен', 'Сырттай жасалған хаттама жіберілді'],
    'PROTOCOL',
  ),
  ABSENT_PROTOCOL_RECEIVED: row(
    ['Protocol drawn in absence received', 'Заочный протокол получен', 'Сырттай жасалған хаттама алынды'],
    'PROTOCOL',
    { after: ['ABSENT_PROTOCOL_SENT'] },
  ),
  ABSENT_PROTOCOL_RETURNED: row(
    [
      'Protocol drawn in absence returned',
      'Заочный протокол возвращён',
      'Сырттай жасалған хаттама қайтарылды',
    ],
    'STEP',
    { after: ['ABSENT_PROTOCOL_RECEIVED'] },
  ),
  COURT_RECEIVED_PROTOCOL: row(
    ['Court received the protocol', 'Суд получил протокол', 'Сот хаттаманы алды'],
    'PROTOCOL',
  ),
  HEARING_SCHEDULED: row(['Hearing scheduled', 'Заседание назначено', 'Отырыс тағайындалды'], 'CASE', {
    mayLieAhead: true,
  }),
  SESSION_RECORD_SIGNED: row(
    ['Session record signed', 'Протокол заседания подписан', 'Отырыс хаттамасына қол қойылды'],
    'HEARING',
  ),
  MOTION_FILED: row(['Motion filed', 'Ходатайство подано', 'Өтінішхат берілді']),
  MOTION_DECIDED: row(['Motion decided', 'Ходатайство разрешено', 'Өтінішхат шешілді'], 'STEP', {
    after: ['MOTION_FILED'],
  }),
  COMPLAINT_FILED: row(['Complaint about acts filed', 'Жалоба на действия подана', 'Әрекетке шағым берілді']),
  COMPLAINT_RECEIVED: row(
    ['Complaint about acts received', 'Жалоба на действия поступила', 'Әрекетке шағым түсті'],
    'CASE',
    { after: ['COMPLAINT_FILED'] },
  ),
  COMPLAINT_DECIDED: row(
    ['Complaint about acts decided', 'Жалоба на действия рассмотрена', 'Әрекетке шағым қаралды'],
    'CASE',
    { after: ['COMPLAINT_FILED', 'COMPLAINT_RECEIVED'] },
  ),
  APPEAL_FORWARDED: row(
    [
      'Appeal sent to the higher court',
      'Жалоба направлена в вышестоящий суд',
      'Шағым жоғары сотқа жіберілді',
    ],
    'APPEAL',
  ),
  APPEAL_RECEIVED: row(
    ['Higher court received the appeal', 'Жалоба поступила в вышестоящий суд', 'Шағым жоғары сотқа түсті'],
    'APPEAL',
    { after: ['APPEAL_FORWARDED'] },
  ),
  APPEAL_DECIDED: row(['Appeal decided', 'Жалоба рассмотрена', 'Шағым қаралды'], 'APPEAL', {
    after: ['APPEAL_FORWARDED', 'APPEAL_RECEIVED'],
  }),
  RULING_IN_FORCE: row(
    ['Ruling in force', 'Постановление вступило в силу', 'Қаулы заңды күшіне енді'],
    'RULING',
  ),
  PENALTY_EXECUTED: row(['Penalty executed', 'Взыскание исполнено', 'Жаза орындалды'], 'RULING'),
  FINE_PAID: row(['Fine paid', 'Штраф уплачен', 'Айыппұл төленді'], 'RULING'),
  CASSATION_FILED: row(
    ['Cassation motion filed', 'Ходатайство в кассацию подано', 'Кассацияға өтінішхат берілді'],
    'RULING',
  ),
  CASSATION_DECIDED: row(['Cassation decided', 'Кассация рассмотрена', 'Кассация қаралды'], 'RULING', {
    after: ['CASSATION_FILED'],
  }),
  REMEDIES_EXHAUSTED: row([
    'Domestic remedies exhausted',
    'Внутренние средства исчерпаны',
    'Ішкі құралдар сарқылды',
  ]),
  INTERNATIONAL_FILED: row([
    'International communication filed',
    'Международное обращение подано',
    'Халықаралық өтініш берілді',
  ]),
  INTERNATIONAL_ENDED: row(
    ['International procedure ended', 'Международная процедура завершена', 'Халықаралық рәсім аяқталды'],
    'CASE',
    { after: ['INTERNATIONAL_FILED'] },
  ),
  DEPARTURE_SCHEDULED: row(['Departure fixed', 'Выезд назначен', 'Шығу күні белгіленді'], 'CASE', {
    mayLieAhead: true,
  }),
} as const satisfies Readonly<Record<string, StepKindRow>>;

/** A kind of recorded event. */
export type StepKind = keyof typeof STEPS;
export const STEP_KINDS = Object.keys(STEPS) as readonly StepKind[];

/** @returns what is known of a kind. */
export const stepRow = (kind: StepKind): StepKindRow => STEPS[kind];

/** What papers and checks say was done. */
export const PAPER_ACTS = [
  'PROTOCOL_DRAWN',
  'PROTOCOL_COPY_SERVED',
  'RULING_SERVED',
  'NOTICE_GIVEN',
  'DEFENDER_ADMITTED',
] as const;

/** An act that can answer a clock. */
export type ActKind = StepKind | (typeof PAPER_ACTS)[number];
