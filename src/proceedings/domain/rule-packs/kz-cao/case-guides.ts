import { type QuestionGuide } from '../../defects/guide.js';
import { guide } from './guide-row.js';

/** Why a person is asked about the case, the hearing and the ruling. Source S-KOAP, fact sheet 1.4. */
export const KZ_CASE_GUIDES: Readonly<Record<string, QuestionGuide>> = {
  'KZ-P22': guide({
    subject: 'CASE',
    defectOn: 'YES',
    why: [
      'Only refusals that somebody reported are known.',
      'Известны только отказы, о которых сообщили.',
      'Хабарланған бас тартулар ғана белгілі.',
    ],
    wrong: [
      'The right to a defender was broken: a ground of annulment by way of 843(3)(3).',
      'Нарушено право на защитника: основание отмены через 843(3)(3).',
      'Қорғаушы құқығы бұзылған: 843(3)(3) арқылы күшін жою негізі.',
    ],
  }),
  'KZ-P33': guide({
    subject: 'CASE',
    defectOn: 'NO',
    asked: 'WITH_A_PROTOCOL',
    why: [
      'A delivery is often in no paper at all.',
      'Доставление часто не записано нигде.',
      'Жеткізу көбіне еш қағазда жоқ.',
    ],
    wrong: [
      'The delivery is on no paper: minor, but it hides when liberty was lost.',
      'Доставление не оформлено: малозначительно, но скрывает начало задержания.',
      'Жеткізу ресімделмеген: өзі шағын, бірақ ұстаудың басталуын жасырады.',
    ],
  }),
  'KZ-P34': guide({
    subject: 'CASE',
    defectOn: 'NO',
    why: [
      'Who searched, and before whom, only the person can say.',
      'Кто и при ком проводил досмотр, знает только человек.',
      'Кім, кімнің көзінше тексергенін адамның өзі ғана біледі.',
    ],
    wrong: [
      'The search broke the law: ask to exclude what was found.',
      'Досмотр незаконен: просите исключить найденное.',
      'Тексеру заңсыз: табылғанын дәлелден шығаруды сұраңыз.',
    ],
  }),
  'KZ-P35': guide({
    subject: 'CASE',
    defectOn: 'NO',
    why: [
      'A search without a paper leaves nothing to record.',
      'Досмотр без бумаги не оставляет следа в записях.',
      'Қағазсыз тексеру жазбада із қалдырмайды.',
    ],
    wrong: [
      'What was taken has no lawful origin: ask to exclude it.',
      'Изъятое не имеет законного источника: просите исключить.',
      'Алынған заттың заңды негізі жоқ: дәлелден шығаруды сұраңыз.',
    ],
  }),
  'KZ-P36': guide({
    subject: 'CASE',
    defectOn: 'YES',
    why: [
      'The time of the search is not recorded.',
      'Время досмотра не записано.',
      'Тексеру уақыты жазылмаған.',
    ],
    wrong: [
      'No case was open yet: the search had no ground.',
      'Дело ещё не возбуждено: досмотр без основания.',
      'Іс әлі қозғалмаған: тексеруге негіз болмаған.',
    ],
  }),
  'KZ-P38': guide({
    subject: 'CASE',
    defectOn: 'YES',
    asked: 'WITH_A_PROTOCOL',
    why: [
      'Earlier cases lie with other courts and bodies.',
      'Прежние дела находятся в других судах и органах.',
      'Бұрынғы істер басқа соттар мен органдарда.',
    ],
    wrong: [
      'Nobody answers twice for one fact: the case must end.',
      'Дважды за одно не отвечают: дело подлежит прекращению.',
      'Бір әрекет үшін екі рет жауап бермейді: іс тоқтатылуы тиіс.',
    ],
  }),
  'KZ-P41': guide({
    subject: 'HEARING',
    defectOn: 'NO',
    why: [
      'The kind of court and the place of the act are not recorded apart.',
      'Вид суда и место деяния отдельно не записаны.',
      'Сот түрі мен әрекет жері бөлек жазылмаған.',
    ],
    wrong: [
      'The court had no power: annulment; the wrong place alone is arguable.',
      'Суд неправомочен: отмена; одно лишь место оспоримо.',
      'Соттың құзыреті жоқ: күшін жою; жердің өзі ғана даулы.',
    ],
  }),
  'KZ-P43': guide({
    subject: 'RULING',
    defectOn: 'NO',
    why: [
      'Only whoever holds the ruling can read it through.',
      'Прочесть постановление может только тот, у кого оно есть.',
      'Қаулыны қолында бар адам ғана толық оқи алады.',
    ],
    wrong: [
      'A required part is missing: raise it with the others.',
      'Нет обязательной части: укажите вместе с другими.',
      'Міндетті бөлігі жоқ: басқаларымен бірге көрсетіңіз.',
    ],
  }),
  'KZ-P44': guide({
    subject: 'CASE',
    defectOn: 'YES',
    asked: 'WITH_A_PROTOCOL',
    why: [
      'Motions are not recorded here one by one.',
      'Ходатайства по отдельности здесь не записаны.',
      'Өтінішхаттар мұнда жеке жазылмайды.',
    ],
    wrong: [
      'A motion went unanswered: repeat it in the appeal.',
      'Ходатайство без ответа: повторите в жалобе.',
      'Өтінішхат жауапсыз: шағымда қайталаңыз.',
    ],
  }),
  'KZ-P45': guide({
    subject: 'CASE',
    defectOn: 'NO',
    asked: 'WITH_A_PROTOCOL',
    why: [
      'Recordings are overwritten within days: ask now.',
      'Записи стирают за дни: запросите сейчас.',
      'Жазбалар бірнеше күнде өшіріледі: қазір сұраңыз.',
    ],
    wrong: [
      'Evidence is being lost: ask for it today.',
      'Доказательства теряются: запросите сегодня.',
      'Дәлел жоғалып барады: бүгін сұраңыз.',
    ],
  }),
  'KZ-P49': guide({
    subject: 'CASE',
    defectOn: 'YES',
    asked: 'CHARGED_WITH_REPEAT',
    why: [
      'The part charged needs an earlier penalty that still counts.',
      'Вменённая часть требует действующего прежнего взыскания.',
      'Тағылған бөлік күшіндегі бұрынғы жазаны талап етеді.',
    ],
    wrong: [
      'The earlier penalty counts no more: the part does not apply.',
      'Прежнее взыскание погашено: часть неприменима.',
      'Бұрынғы жаза ескірген: бұл бөлік қолданылмайды.',
    ],
  }),
  'KZ-P50': guide({
    subject: 'CASE',
    defectOn: 'YES',
    why: [
      'Only the person can say, out of the officers’ hearing.',
      'Сказать может только сам человек, не при сотрудниках.',
      'Мұны адамның өзі ғана, қызметкерлерсіз айта алады.',
    ],
    wrong: [
      'What was got that way is no evidence; consider a complaint of torture.',
      'Полученное так не доказательство; подумайте о жалобе на пытки.',
      'Осылай алынған дәлел емес; азаптау туралы шағымды ойластырыңыз.',
    ],
  }),
};
