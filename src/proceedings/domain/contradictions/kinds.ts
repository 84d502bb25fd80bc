import { type Confidence } from '../../../kernel/index.js';
import { type DefectSeverity } from '../defects/defect.js';
import { type Texts } from '../law.js';
import { type ContradictionCode } from './contradiction.js';

/** What a contradiction is called, what it is good for, and how sure anybody is. */
export interface ContradictionKind {
  readonly code: ContradictionCode;
  readonly title: Texts;
  /** `{a}` and `{b}` are what the two records say, in the order of their sides. */
  readonly sentence: Texts;
  /** The article it is argued with; no article calls a contradiction by name. */
  readonly article: string;
  /** Our own classification: MATERIAL throughout, for a lawyer to confirm. */
  readonly severity: DefectSeverity;
  readonly confidence: Confidence;
  readonly verify: true;
}

type Three = readonly [en: string, ru: string, kk: string];
const texts = ([en, ru, kk]: Three): Texts => ({ en, ru, kk });

const kind = (
  code: ContradictionCode,
  article: string,
  title: Three,
  sentence: Three,
): ContradictionKind => ({
  ...{ code, article, title: texts(title), sentence: texts(sentence) },
  ...{ severity: 'MATERIAL', confidence: 'MEDIUM', verify: true },
});

const TIMES: Three = ['One: {a}. Other: {b}.', 'Одно: {a}. Другое: {b}.', 'Бірі: {a}. Екіншісі: {b}.'];
/** Every doubt is read in the person's favour (CAO art. 10); weight of evidence (765, 766, 819). */
const DOUBT = '10; 765';

export const CONTRADICTION_KINDS: readonly ContradictionKind[] = [
  kind(
    'C-SAME-MINUTE',
    DOUBT,
    ['Two places in one minute', 'Два места в одну минуту', 'Бір минутта екі жерде'],
    TIMES,
  ),
  kind(
    'C-TOO-FAST',
    DOUBT,
    ['Moved faster than possible', 'Перемещение быстрее возможного', 'Мүмкін емес жылдамдықпен тасымалдау'],
    [
      'One: {a}. Other: {b}. Distance, km: {km}. Speed at least, km/h: {kmPerHour}. Limit, km/h: {limit}.',
      'Одно: {a}. Другое: {b}. Расстояние, км: {km}. Скорость не меньше, км/ч: {kmPerHour}. Предел, км/ч: {limit}.',
      'Бірі: {a}. Екіншісі: {b}. Арақашықтық, км: {km}. Жылдамдық кемінде, км/сағ: {kmPerHour}. Шегі, км/сағ: {limit}.',
    ],
  ),
  kind(
    'C-PROTOCOL-BEFORE-ACT',
    '803(2)(4); 10',
    [
      'Protocol drawn up before the act',
      'Протокол составлен раньше деяния',
      'Хаттама әрекеттен бұрын жасалған',
    ],
    ['Act: {a}. Protocol: {b}.', 'Деяние: {a}. Протокол: {b}.', 'Әрекет: {a}. Хаттама: {b}.'],
  ),
  kind(
    'C-RULING-BEFORE-HEARING',
    '822(1); 10',
    ['Ruling before the hearing', 'Постановление раньше заседания', 'Қаулы отырыстан бұрын'],
    ['Hearing: {a}. Ruling: {b}.', 'Заседание: {a}. Постановление: {b}.', 'Отырыс: {a}. Қаулы: {b}.'],
  ),
  kind(
    'C-SERVICE-BEFORE-RULING',
    '832(1); 10',
    [
      'Copy served before the ruling',
      'Копия вручена раньше постановления',
      'Көшірме қаулыдан бұрын берілген',
    ],
    ['Ruling: {a}. Service: {b}.', 'Постановление: {a}. Вручение: {b}.', 'Қаулы: {a}. Табыс ету: {b}.'],
  ),
  kind(
    'C-EXPLANATION-BEFORE-RIGHTS',
    '767(3)-(4)',
    [
      'Explanation before rights were explained',
      'Объяснение раньше разъяснения прав',
      'Түсініктеме құқық түсіндірілгенге дейін',
    ],
    ['Rights: {a}. Explanation: {b}.', 'Права: {a}. Объяснение: {b}.', 'Құқықтар: {a}. Түсініктеме: {b}.'],
  ),
  kind(
    'C-DETAINED-AFTER-RELEASE',
    '788(1); 789(1)',
    [
      'Detention written after the release',
      'Задержание записано после освобождения',
      'Ұстау босатудан кейін жазылған',
    ],
    [
      'Start on paper: {a}. Release: {b}.',
      'Начало по бумаге: {a}. Освобождение: {b}.',
      'Қағаздағы басы: {a}. Босату: {b}.',
    ],
  ),
  kind(
    'C-COURT-BEFORE-PROTOCOL',
    '808; 10',
    [
      'Court had it before it was drawn up',
      'Суд получил раньше составления',
      'Сотқа жасалғанға дейін түскен',
    ],
    ['Drawn up: {a}. Received: {b}.', 'Составлен: {a}. Получен: {b}.', 'Жасалған: {a}. Түскен: {b}.'],
  ),
  kind(
    'C-TWO-ADDRESSES',
    '803(2)(3); 10',
    ['Two addresses for one person', 'Два адреса одного лица', 'Бір адамның екі мекенжайы'],
    [
      'Two records give different addresses.',
      'Две записи называют разные адреса.',
      'Екі жазбада мекенжай әртүрлі.',
    ],
  ),
  kind(
    'C-TWO-BIRTH-DATES',
    '803(2)(3); 10',
    ['Two birth dates for one person', 'Две даты рождения одного лица', 'Бір адамның екі туған күні'],
    [
      'Two records give different birth dates.',
      'Две записи называют разные даты рождения.',
      'Екі жазбада туған күн әртүрлі.',
    ],
  ),
  kind(
    'C-TWO-ARTICLES',
    '803(2)(5); 829-10(2)',
    ['Two articles for one act', 'Две статьи за одно деяние', 'Бір әрекетке екі бап'],
    TIMES,
  ),
  kind(
    'C-SIGNED-NOT-SERVED',
    '803(8)',
    ['Signed for a copy not handed over', 'Расписка есть, копии нет', 'Қол бар, көшірме берілмеген'],
    [
      'Receipt signed: {a}. Copy handed over: {b}.',
      'Расписка: {a}. Копия вручена: {b}.',
      'Қолхат: {a}. Көшірме берілді: {b}.',
    ],
  ),
  kind(
    'C-SIGNED-AND-REFUSED',
    '803(4)-(7)',
    [
      'Both signed and refused to sign',
      'И подпись, и отказ от подписи',
      'Қол да қойылған, бас тарту да жазылған',
    ],
    ['Signature: {a}. Refusal: {b}.', 'Подпись: {a}. Отказ: {b}.', 'Қолы: {a}. Бас тарту: {b}.'],
  ),
  kind(
    'C-START-AFTER-SIGHTING',
    '789(1)',
    [
      'Start written later than seen held',
      'Начало записано позже, чем видели',
      'Басталуы көргеннен кеш жазылған',
    ],
    [
      'Seen held: {a}. Start on paper: {b}.',
      'Видели: {a}. Начало по бумаге: {b}.',
      'Көрген: {a}. Қағаздағы басы: {b}.',
    ],
  ),
  kind(
    'C-ANSWER-AGAINST-RECORD',
    DOUBT,
    [
      'A person’s answer and a record disagree',
      'Ответ человека и запись расходятся',
      'Адамның жауабы мен жазба қайшы',
    ],
    ['Answer: {a}. Record: {b}.', 'Ответ: {a}. Запись: {b}.', 'Жауап: {a}. Жазба: {b}.'],
  ),
  kind(
    'C-OFFICER-TWO-PLACES',
    '765(3); 819',
    ['One officer in two places', 'Один составитель в двух местах', 'Бір қызметкер екі жерде'],
    TIMES,
  ),
];

/** @returns what is known of a kind. @throws for a code of no kind: a fault of ours. */
export function contradictionKind(code: ContradictionCode): ContradictionKind {
  const found = CONTRADICTION_KINDS.find((one) => one.code === code);
  if (!found) throw new Error(`no contradiction ${code}`);
  return found;
}
