export const NOTIFICATION_KINDS = [
  'DEADLINE_REMINDER',
  'DEADLINE_ESCALATED',
  'DEADLINE_MISSED',
  'DEADLINE_CHANGED',
  'DEADLINE_NEEDS_FACTS',
  'ASSIGNMENT_OFFERED',
  'ASSIGNMENT_ANSWERED',
  'ASSIGNMENT_WITHDRAWN',
  'ILL_TREATMENT_ALARM',
  'ACCESS_REFUSED',
  'EXPORT_WAITS',
  'EXPORT_READY',
  'CASE_TURNED_CRIMINAL',
  'MACHINERY_STOPPED',
  'MACHINERY_RECOVERED',
  'DUTY_ENDS_SOON',
  'DUTY_RAN_OUT',
  'DESK_UNATTENDED',
  'CLOCKS_LEFT_BEHIND',
  'CANARY_ASKED',
  'ERASURE_WAITS',
  'ERASURE_AGREED',
  'ERASURE_STOPPED',
  'MERGE_PROPOSED',
  'MERGE_ANSWERED',
  'REPORT_URGENT',
  'REPORT_ASSIGNED',
  'REPORT_OVERDUE',
  'DUPLICATES_FOUND',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export const REF_TYPES = [
  'DEADLINE',
  'DETENTION',
  'ASSIGNMENT',
  'DEPARTMENT',
  'EXPORT',
  'DUTY',
  'CANARY',
  'ERASURE',
  'MACHINERY',
  'MERGE_PROPOSAL',
  'DUPLICATE',
  'REPORT',
] as const;
export type NotificationRefType = (typeof REF_TYPES)[number];

export type AlertLanguage = 'en' | 'ru' | 'kk';
type Sentence = Readonly<Record<AlertLanguage, string>>;

/** One sentence a kind, in three languages: it names nobody and no place, so it may cross any mail server. */
const SENTENCES: Readonly<Record<NotificationKind, Sentence>> = {
  DEADLINE_REMINDER: {
    en: 'A deadline needs you.',
    ru: 'Срок требует вашего внимания.',
    kk: 'Мерзім сіздің назарыңызды күтеді.',
  },
  DEADLINE_ESCALATED: {
    en: 'Nobody has answered for a deadline: please see to it.',
    ru: 'На напоминание о сроке никто не ответил: возьмите его на себя.',
    kk: 'Мерзім туралы ескертуге ешкім жауап бермеді: өзіңіз қараңыз.',
  },
  DEADLINE_MISSED: { en: 'A deadline has passed.', ru: 'Срок истёк.', kk: 'Мерзім өтіп кетті.' },
  DEADLINE_CHANGED: {
    en: 'A deadline was computed anew.',
    ru: 'Срок пересчитан.',
    kk: 'Мерзім қайта есептелді.',
  },
  DEADLINE_NEEDS_FACTS: {
    en: 'A deadline cannot be computed: a fact is missing.',
    ru: 'Срок нельзя рассчитать: не хватает сведений.',
    kk: 'Мерзімді есептеу мүмкін емес: мәлімет жетіспейді.',
  },
  ASSIGNMENT_OFFERED: {
    en: 'A person needs a lawyer: you are asked.',
    ru: 'Человеку нужен адвокат: обращаемся к вам.',
    kk: 'Бір адамға адвокат керек: сізге жүгінеміз.',
  },
  ASSIGNMENT_ANSWERED: {
    en: 'A lawyer has answered an offer.',
    ru: 'Адвокат ответил на предложение.',
    kk: 'Адвокат ұсынысқа жауап берді.',
  },
  ASSIGNMENT_WITHDRAWN: {
    en: 'An assignment was withdrawn.',
    ru: 'Назначение отозвано.',
    kk: 'Тағайындау кері қайтарылды.',
  },
  ILL_TREATMENT_ALARM: {
    en: 'Ill-treatment was reported: act now.',
    ru: 'Сообщено о жестоком обращении: действуйте сейчас.',
    kk: 'Қатыгездік туралы хабар түсті: дереу әрекет етіңіз.',
  },
  ACCESS_REFUSED: {
    en: 'A lawyer was not let in.',
    ru: 'Адвоката не пропустили.',
    kk: 'Адвокатты кіргізбеді.',
  },
  EXPORT_WAITS: {
    en: 'An export waits for your decision.',
    ru: 'Выгрузка ждёт вашего решения.',
    kk: 'Деректерді шығару сіздің шешіміңізді күтуде.',
  },
  EXPORT_READY: { en: 'Your export is ready.', ru: 'Ваша выгрузка готова.', kk: 'Сұратқан файлыңыз дайын.' },
  CASE_TURNED_CRIMINAL: {
    en: 'A case has turned criminal: call a criminal lawyer now.',
    ru: 'Дело стало уголовным: вызовите адвоката по уголовным делам сейчас.',
    kk: 'Іс қылмыстық болды: қылмыстық істер адвокатын дереу шақырыңыз.',
  },
  MACHINERY_STOPPED: {
    en: 'Reminders are not running: open the list of deadlines and telephone.',
    ru: 'Напоминания не работают: откройте список сроков и звоните.',
    kk: 'Ескертулер жұмыс істемейді: мерзімдер тізімін ашып, қоңырау шалыңыз.',
  },
  MACHINERY_RECOVERED: {
    en: 'Reminders are running again.',
    ru: 'Напоминания снова работают.',
    kk: 'Ескертулер қайта жұмыс істейді.',
  },
  DUTY_ENDS_SOON: {
    en: 'Your duty ends by itself within the hour: end it, or begin anew.',
    ru: 'Ваше дежурство закончится само в течение часа: завершите его или начните заново.',
    kk: 'Кезекшілігіңіз бір сағат ішінде өздігінен аяқталады: аяқтаңыз немесе қайта бастаңыз.',
  },
  DUTY_RAN_OUT: {
    en: 'A duty that nobody ended has ended by itself.',
    ru: 'Дежурство, которое никто не завершил, закончилось само.',
    kk: 'Ешкім аяқтамаған кезекшілік өздігінен аяқталды.',
  },
  DESK_UNATTENDED: {
    en: 'No coordinator is on duty: take the desk.',
    ru: 'Дежурного координатора нет: примите дежурство.',
    kk: 'Кезекші үйлестіруші жоқ: кезекшілікті қабылдаңыз.',
  },
  CLOCKS_LEFT_BEHIND: {
    en: 'A colleague is away and nobody has taken their cases: decide who does.',
    ru: 'Коллега отсутствует, и его дела никто не принял: решите, кому их передать.',
    kk: 'Әріптес жоқ, оның істерін ешкім қабылдаған жоқ: кімге беретініңізді шешіңіз.',
  },
  CANARY_ASKED: {
    en: 'Somebody is trying names at the family door.',
    ru: 'Кто-то перебирает имена на странице для родных.',
    kk: 'Біреу туыстарға арналған бетте есімдерді іріктеп көруде.',
  },
  ERASURE_WAITS: {
    en: 'An erasure waits for your decision.',
    ru: 'Удаление данных ждёт вашего решения.',
    kk: 'Деректерді өшіру сіздің шешіміңізді күтуде.',
  },
  ERASURE_AGREED: {
    en: 'Data will be erased in three days: take it back if that is wrong.',
    ru: 'Данные будут удалены через трое суток: отмените, если это ошибка.',
    kk: 'Деректер үш тәуліктен кейін өшіріледі: қате болса, тоқтатыңыз.',
  },
  ERASURE_STOPPED: {
    en: 'An erasure was not carried out: the records have changed. Ask anew.',
    ru: 'Удаление не выполнено: записи изменились. Запросите заново.',
    kk: 'Өшіру орындалмады: жазбалар өзгерген. Қайта сұраңыз.',
  },
  MERGE_PROPOSED: {
    en: 'A colleague thinks that two records are one person: look at both and decide.',
    ru: 'Коллега считает, что две записи об одном человеке: посмотрите обе и решите.',
    kk: 'Әріптес екі жазба бір адам туралы деп санайды: екеуін де қарап, шешіңіз.',
  },
  MERGE_ANSWERED: {
    en: 'Your proposal to join two records was answered.',
    ru: 'На ваше предложение объединить записи ответили.',
    kk: 'Жазбаларды біріктіру туралы ұсынысыңызға жауап берілді.',
  },
  REPORT_URGENT: {
    en: 'An urgent report has come in.',
    ru: 'Поступило срочное сообщение.',
    kk: 'Шұғыл хабар түсті.',
  },
  REPORT_ASSIGNED: {
    en: 'Somebody waits for you to call back.',
    ru: 'Вам поручено перезвонить по сообщению.',
    kk: 'Хабар бойынша қайта қоңырау шалу сізге тапсырылды.',
  },
  REPORT_OVERDUE: {
    en: 'A report has waited too long.',
    ru: 'Сообщение слишком долго ждёт ответа.',
    kk: 'Хабар жауапты тым ұзақ күтіп тұр.',
  },
  DUPLICATES_FOUND: {
    en: 'Records that were logged apart may be one person: look at the list of possible duplicates.',
    ru: 'Записи, внесённые порознь, возможно, об одном человеке: посмотрите список возможных повторов.',
    kk: 'Бөлек енгізілген жазбалар бір адам туралы болуы мүмкін: ықтимал қайталанулар тізімін қараңыз.',
  },
};

const SUBJECT: Sentence = {
  en: 'Qorgau: something waits for you',
  ru: 'Qorgau: вас ждёт сообщение',
  kk: 'Qorgau: сізді хабар күтіп тұр',
};
const URGENT: Sentence = { en: 'Qorgau: urgent', ru: 'Qorgau: срочно', kk: 'Qorgau: шұғыл' };
const OPEN: Sentence = { en: 'Open Qorgau:', ru: 'Откройте Qorgau:', kk: 'Qorgau-ды ашыңыз:' };

/** @returns the sentence a person reads on their screen. */
export const alertText = (kind: NotificationKind, language: AlertLanguage): string =>
  SENTENCES[kind][language];

/** @param link where the record is shown to whoever may see it. @returns a whole plain-text e-mail. */
export function alertMail(
  alert: { kind: NotificationKind; urgent: boolean; link: string },
  language: AlertLanguage,
): { subject: string; text: string } {
  const subject = (alert.urgent ? URGENT : SUBJECT)[language];
  return { subject, text: `${alertText(alert.kind, language)}\n\n${OPEN[language]}\n${alert.link}\n` };
}

/** @param tags a colleague's languages, best first (IETF). @returns the first, where we write it; Russian otherwise. */
export function mailLanguage(tags: readonly string[]): AlertLanguage {
  const first = (tags[0] ?? '').slice(0, 2).toLowerCase();
  return first === 'en' || first === 'kk' ? first : 'ru';
}
