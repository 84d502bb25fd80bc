import { type QuestionGuide } from '../../defects/guide.js';
import { guide } from './guide-row.js';

/** Why a person is asked about the protocol and what they find on it, by defect. Source S-KOAP, fact sheet 1.4. */
export const KZ_PROTOCOL_GUIDES: Readonly<Record<string, QuestionGuide>> = {
  'KZ-P03': guide({
    subject: 'PROTOCOL',
    defectOn: 'NO',
    why: [
      'Only the paper shows which details it gives.',
      'Какие данные указаны, видно только по бумаге.',
      'Қандай мәлімет барын тек қағаздан көруге болады.',
    ],
    wrong: [
      'A required detail is missing: minor, supports other defects.',
      'Нет обязательных данных: малозначительно, подкрепляет другие нарушения.',
      'Міндетті мәлімет жоқ: өзі шағын, басқа бұзушылықтарды күшейтеді.',
    ],
  }),
  'KZ-P04': guide({
    subject: 'PROTOCOL',
    defectOn: 'NO',
    why: [
      'Whether the words tell an act or only repeat the law, a person must judge.',
      'Описано ли деяние или повторён текст закона, решает человек.',
      'Әрекет сипатталған ба, әлде заң сөзі қайталанған ба, адам ғана айтады.',
    ],
    wrong: [
      'The accusation does not say what was done: argue that it is not proven.',
      'Обвинение не говорит, что сделано: довод о недоказанности.',
      'Айыптауда не жасалғаны айтылмаған: дәлелденбегені туралы уәж.',
    ],
  }),
  'KZ-P06': guide({
    subject: 'PROTOCOL',
    defectOn: 'YES',
    why: [
      'Who else saw it the paper does not say.',
      'Кто ещё был свидетелем, бумага не говорит.',
      'Тағы кім көргенін қағаз айтпайды.',
    ],
    wrong: [
      'A witness or victim is left out or did not sign: ask the court to hear them.',
      'Свидетель или потерпевший не указан или не подписал: просите допросить.',
      'Куә не жәбірленуші көрсетілмеген не қол қоймаған: соттан тыңдауды сұраңыз.',
    ],
  }),
  'KZ-P15': guide({
    subject: 'PROTOCOL',
    defectOn: 'NO',
    why: [
      'When the act was discovered is recorded nowhere.',
      'Когда обнаружено деяние, нигде не записано.',
      'Әрекеттің қашан анықталғаны еш жерде жазылмаған.',
    ],
    wrong: [
      'The protocol is late: minor, supports other defects.',
      'Протокол опоздал: малозначительно, подкрепляет другие нарушения.',
      'Хаттама кешіккен: өзі шағын, басқа бұзушылықтарды күшейтеді.',
    ],
  }),
  'KZ-P16': guide({
    subject: 'PROTOCOL',
    defectOn: 'NO',
    why: [
      'The day of sending stands in the court file only.',
      'Дата направления есть только в деле суда.',
      'Жіберілген күн тек сот ісінде бар.',
    ],
    wrong: [
      'It was sent late: minor, supports other defects.',
      'Направлен с опозданием: малозначительно, подкрепляет другие нарушения.',
      'Кеш жіберілген: өзі шағын, басқа бұзушылықтарды күшейтеді.',
    ],
  }),
  'KZ-P17': guide({
    subject: 'PROTOCOL',
    defectOn: 'NO',
    why: [
      'Which body the officer belongs to is not recorded apart.',
      'К какому органу относится составитель, отдельно не записано.',
      'Жасаған адамның қай органнан екені бөлек жазылмаған.',
    ],
    wrong: [
      'Drawn up without power: ask to exclude it as evidence.',
      'Составлен без полномочий: просите исключить из доказательств.',
      'Өкілеттіксіз жасалған: дәлелден шығаруды сұраңыз.',
    ],
  }),
  'KZ-P46': guide({
    subject: 'PROTOCOL',
    defectOn: 'YES',
    why: [
      'Only protocols recorded here are compared; there may be others.',
      'Сравниваются только записанные здесь протоколы; есть и другие.',
      'Осында жазылған хаттамалар ғана салыстырылады; басқалары да болуы мүмкін.',
    ],
    wrong: [
      'The story was copied: argue that nobody described this person’s act.',
      'Текст скопирован: довод, что деяние именно этого лица не описано.',
      'Мәтін көшірілген: дәл осы адамның әрекеті сипатталмағаны туралы уәж.',
    ],
  }),
  'KZ-P47': guide({
    subject: 'PROTOCOL',
    defectOn: 'YES',
    why: [
      'Who the witnesses are is not recorded.',
      'Кто такие свидетели, не записано.',
      'Куәлардың кім екені жазылмаған.',
    ],
    wrong: [
      'Nobody independent saw it: an argument on weight.',
      'Независимых свидетелей нет: довод о весе доказательств.',
      'Тәуелсіз куә жоқ: дәлелдің салмағы туралы уәж.',
    ],
  }),
};
