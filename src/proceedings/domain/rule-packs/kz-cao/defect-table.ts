import { type DefectKind, type DefectSeverity } from '../../defects/defect.js';
import { type Texts } from '../../law.js';
import { MILESTONES, mark } from './header.js';

// Texts: Law 127-VI is taken as the start of this wording; the severity label is our own (medium).
const kind = (code: string, article: string, severity: DefectSeverity, title: Texts): DefectKind => ({
  ...mark({ article, since: MILESTONES.law127, confidence: 'MEDIUM' }),
  code,
  severity,
  title,
});

/** The machine-detectable defects of this pack so far. Source S-KOAP, fact sheet 1.4. */
export const KZ_DEFECTS: readonly DefectKind[] = [
  kind('KZ-P01', '803(2)(1)', 'MATERIAL', {
    en: 'No date or place',
    ru: 'Нет даты или места составления',
    kk: 'Жасалған күні немесе орны жоқ',
  }),
  kind('KZ-P02', '803(2)(2)', 'MATERIAL', {
    en: 'Officer not named',
    ru: 'Не указаны должность и имя составителя',
    kk: 'Жасаған адамның лауазымы, аты-жөні жоқ',
  }),
  kind('KZ-P05', '803(2)(5)', 'MATERIAL', {
    en: 'Article or part missing',
    ru: 'Нет статьи или части',
    kk: 'Бабы немесе бөлігі көрсетілмеген',
  }),
  kind('KZ-P07', '803(2)(6); 843(3)(5)', 'FATAL', {
    en: 'No explanation of the person',
    ru: 'Нет объяснения лица',
    kk: 'Адамның түсініктемесі жоқ',
  }),
  kind('KZ-P08', '803(3); 738', 'MATERIAL', {
    en: 'Language not determined',
    ru: 'Не определён язык производства',
    kk: 'Іс жүргізу тілі айқындалмаған',
  }),
  kind('KZ-P09', '803(3); 765(3)(2)', 'MATERIAL', {
    en: 'No mark that rights were explained',
    ru: 'Нет отметки о разъяснении прав',
    kk: 'Құқықтарды түсіндіру туралы белгі жоқ',
  }),
  kind('KZ-P10', '767(3)-(4)', 'FATAL', {
    en: 'Explanation taken too early',
    ru: 'Объяснение взято до разъяснения прав',
    kk: 'Түсініктеме құқықтар түсіндірілмей алынған',
  }),
  kind('KZ-P11', '803(4)', 'MATERIAL', {
    en: 'Officer’s signature missing',
    ru: 'Нет подписи составителя',
    kk: 'Хаттама жасаған адамның қолы жоқ',
  }),
  kind('KZ-P12', '803(4)-(7)', 'MATERIAL', {
    en: 'Person’s signature and note missing',
    ru: 'Нет подписи лица и отметки',
    kk: 'Адамның қолы да, белгі де жоқ',
  }),
  kind('KZ-P13', '803(7)', 'MATERIAL', {
    en: 'Not read or remarks not attached',
    ru: 'Не дали прочесть или не приложили замечания',
    kk: 'Танысуға берілмеген не ескертулер тіркелмеген',
  }),
  kind('KZ-P14', '803(8)', 'MATERIAL', {
    en: 'Copy not handed at once',
    ru: 'Копия не вручена сразу',
    kk: 'Көшірмесі дереу табыс етілмеген',
  }),
  kind('KZ-P18', '738(3); 758; 843(3)(4)', 'FATAL', {
    en: 'No interpreter',
    ru: 'Нет переводчика',
    kk: 'Аудармашы болмаған',
  }),
  kind('KZ-P19', '758(4)-(5)', 'MATERIAL', {
    en: 'Translation not certified',
    ru: 'Перевод не заверен',
    kk: 'Аударма куәландырылмаған',
  }),
  kind('KZ-P20', '738(5)', 'MATERIAL', {
    en: 'Documents not translated',
    ru: 'Документы не переведены',
    kk: 'Құжаттар аударылмаған',
  }),
  kind('KZ-P21', '749(1); 843(3)(3)', 'FATAL', {
    en: 'Mandatory defender absent',
    ru: 'Нет обязательного защитника',
    kk: 'Қатысуы міндетті қорғаушы болмаған',
  }),
  kind('KZ-P23', '746(6)', 'MATERIAL', {
    en: 'Minor: no legal representative',
    ru: 'Нет законного представителя',
    kk: 'Заңды өкіл қатыспаған',
  }),
  kind('KZ-P24', '803(3)', 'MINOR', {
    en: 'Minor: transfer right not explained',
    ru: 'Не разъяснено право просить о передаче дела',
    kk: 'Істі беруді сұрау құқығы түсіндірілмеген',
  }),
  kind('KZ-P25', '65(1); 741(1)(2)', 'FATAL', {
    en: 'Under 16',
    ru: 'Лицу не было 16 лет',
    kk: 'Адам 16 жасқа толмаған',
  }),
  kind('KZ-P26', '50(2); 66(1),(3); 842(1)', 'FATAL', {
    en: 'Penalty barred for this person',
    ru: 'Взыскание к этому лицу неприменимо',
    kk: 'Бұл адамға мұндай жаза қолданылмайды',
  }),
  kind('KZ-P27', '788(1)', 'MATERIAL', {
    en: 'No detention protocol or exact time',
    ru: 'Нет протокола задержания или точного времени',
    kk: 'Ұстап алу хаттамасы не дәл уақыты жоқ',
  }),
  kind('KZ-P28', '788(1)', 'MATERIAL', {
    en: 'Detention protocol copy not given',
    ru: 'Не вручена копия протокола задержания',
    kk: 'Ұстап алу хаттамасының көшірмесі берілмеген',
  }),
  kind('KZ-P29', '788(4)-(5)', 'MATERIAL', {
    en: 'Detainee’s rights not explained',
    ru: 'Задержанному не разъяснены права',
    kk: 'Ұстап алынған адамға құқығы түсіндірілмеген',
  }),
  kind('KZ-P30', '789(1)', 'MATERIAL', {
    en: 'Start recorded later than real',
    ru: 'Начало записано позже фактического',
    kk: 'Басталуы нақты уақыттан кеш жазылған',
  }),
  kind('KZ-P31', '789', 'MATERIAL', {
    en: '3, 24 or 48 h exceeded',
    ru: 'Превышены 3, 24 или 48 часов',
    kk: '3, 24 немесе 48 сағаттан асқан',
  }),
  kind('KZ-P32', '789(3)', 'MATERIAL', {
    en: '24 h track without arrest in the article',
    ru: '24 часа без ареста в санкции',
    kk: 'Санкцияда қамаққа алу жоқ, 24 сағат ұсталған',
  }),
  kind('KZ-P39', '744(3)', 'MATERIAL', {
    en: 'Person absent though presence mandatory',
    ru: 'Обязательная явка: лица не было',
    kk: 'Қатысуы міндетті адам болмаған',
  }),
  kind('KZ-P40', '759(3)', 'MATERIAL', {
    en: 'Prosecutor not notified',
    ru: 'Прокурор не извещён',
    kk: 'Прокурорға хабарланбаған',
  }),
  kind('KZ-P42', '843(3)(6); 829-14(8)', 'FATAL', {
    en: 'Ruling unsigned',
    ru: 'Постановление не подписано',
    kk: 'Қаулыға қол қойылмаған',
  }),
  kind('KZ-P48', '488; 842(1)(2)', 'FATAL', {
    en: 'Foreigner part misapplied',
    ru: 'Неверно применена часть для иностранцев',
    kk: 'Шетелдікке арналған бөлік қате қолданылған',
  }),
];
