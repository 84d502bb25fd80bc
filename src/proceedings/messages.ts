import { addMessages } from '../platform/graphql/index.js';

addMessages({
  NO_PACK_COVERS_CALL_CRIMINAL_LAWYER: {
    en: 'No pack covers this: call a criminal lawyer now.',
    ru: 'Правила системы это не охватывают: вызовите адвоката по уголовным делам сейчас.',
    kk: 'Жүйе ережелері мұны қамтымайды: қылмыстық істер адвокатын дереу шақырыңыз.',
  },
  RULING_WITHOUT_PROTOCOL: {
    en: 'Record the protocol of the offence first: a ruling stands on one.',
    ru: 'Сначала запишите протокол о правонарушении: постановление выносится по нему.',
    kk: 'Алдымен құқық бұзушылық хаттамасын жазыңыз: қаулы соған сүйенеді.',
  },
  SERVICE_BEFORE_RULING: {
    en: 'A copy cannot be served before the ruling was announced.',
    ru: 'Копия не может быть вручена раньше, чем оглашено постановление.',
    kk: 'Көшірме қаулы жария етілгенге дейін табыс етілмейді.',
  },
  SIGNATURE_IS_NOT_SERVICE: {
    en: 'Neither a signature nor an announcement is service: record when the copy was handed over.',
    ru: 'Ни подпись, ни оглашение не заменяют вручения: запишите, когда передали копию.',
    kk: 'Қол қою да, жария ету де табыс ету емес: көшірме қашан берілгенін жазыңыз.',
  },
  PENALTY_MISMATCH: {
    en: 'Days of arrest go with an arrest, a sum with a fine.',
    ru: 'Сутки указываются при аресте, сумма при штрафе.',
    kk: 'Тәулік қамаққа алуда, сома айыппұлда көрсетіледі.',
  },
  FILED_BEFORE_RULING: {
    en: 'Nothing can be filed against a ruling before it was announced.',
    ru: 'Нельзя подать жалобу раньше, чем оглашено постановление.',
    kk: 'Қаулы жария етілгенге дейін шағым беруге болмайды.',
  },
  RECEIVED_BEFORE_FILED: {
    en: 'It cannot have been received before it was filed.',
    ru: 'Получено не может быть раньше, чем подано.',
    kk: 'Тапсырылғанға дейін қабылдануы мүмкін емес.',
  },
  NOT_ANSWERED_BY_FILING: {
    en: 'A filing does not answer this clock.',
    ru: 'Подача жалобы не снимает этот срок.',
    kk: 'Шағым беру бұл мерзімді тоқтатпайды.',
  },
  ALREADY_FILED: {
    en: 'An appeal was filed already: withdraw it first.',
    ru: 'Жалоба уже подана: сначала отзовите её.',
    kk: 'Шағым берілген: алдымен оны кері қайтарыңыз.',
  },
  FILING_NOT_FOUND: {
    en: 'This filing was withdrawn already.',
    ru: 'Эта жалоба уже отозвана.',
    kk: 'Бұл шағым кері қайтарылған.',
  },
  NOTHING_TO_ACKNOWLEDGE: {
    en: 'Nothing of this deadline waits for an answer.',
    ru: 'По этому сроку нет напоминаний без ответа.',
    kk: 'Бұл мерзім бойынша жауап күтіп тұрған ескерту жоқ.',
  },
  SNOOZE_NEEDS_REASON: {
    en: 'Say why later.',
    ru: 'Укажите, почему позже.',
    kk: 'Неге кейінірек екенін жазыңыз.',
  },
  SNOOZE_IN_PAST: {
    en: 'This time has passed already.',
    ru: 'Это время уже прошло.',
    kk: 'Бұл уақыт өтіп кеткен.',
  },
  SNOOZE_TOO_LONG: {
    en: 'Not so late: at most {minutes} minutes, and never past the moment it must be done.',
    ru: 'Слишком поздно. Предел, минут: {minutes}, и не позже срока.',
    kk: 'Тым кеш. Шегі, минут: {minutes}, мерзімнен кейін емес.',
  },
  REASON_REQUIRED: { en: 'Give a reason.', ru: 'Укажите причину.', kk: 'Себебін көрсетіңіз.' },
  CLOSING_NOT_PROPOSED: {
    en: 'Nobody has proposed to close this deadline.',
    ru: 'Закрыть этот срок никто не предлагал.',
    kk: 'Бұл мерзімді жабуды ешкім ұсынған жоқ.',
  },
  SECOND_PERSON_REQUIRED: {
    en: 'Another person must confirm.',
    ru: 'Подтвердить должен другой человек.',
    kk: 'Басқа адам растауы керек.',
  },
  NOT_CLOSED: {
    en: 'This deadline is not closed.',
    ru: 'Этот срок не закрыт.',
    kk: 'Бұл мерзім жабылмаған.',
  },
  DEADLINE_ANSWERED: {
    en: 'This deadline was answered already.',
    ru: 'По этому сроку уже есть ответ.',
    kk: 'Бұл мерзім бойынша жауап бар.',
  },
  DEADLINE_VOID: {
    en: 'This deadline does not run.',
    ru: 'Этот срок не действует.',
    kk: 'Бұл мерзім қолданылмайды.',
  },
  CORRECTION_NOT_ONE: {
    en: 'Correct one record at a time: give one new version, or withdraw.',
    ru: 'Исправляйте по одной записи: дайте одну новую версию или отзовите.',
    kk: 'Бір-бірлеп түзетіңіз: бір жаңа нұсқа беріңіз немесе кері қайтарыңыз.',
  },
  RULING_MISSING: {
    en: 'Say which ruling this is about.',
    ru: 'Укажите, о каком постановлении речь.',
    kk: 'Қай қаулы туралы екенін көрсетіңіз.',
  },
  STEP_WITHOUT_ITS_START: {
    en: 'Record first what this follows: it is not there yet.',
    ru: 'Сначала запишите то, за чем это следует: такой записи ещё нет.',
    kk: 'Алдымен бұған дейінгі оқиғаны жазыңыз: ол әлі жазылмаған.',
  },
  STEP_BEFORE_ITS_START: {
    en: 'It cannot have happened before what it follows.',
    ru: 'Это не могло произойти раньше того, за чем следует.',
    kk: 'Бұл өзінен бұрынғы оқиғадан ерте болуы мүмкін емес.',
  },
  STEP_DOES_NOT_FIT: {
    en: 'This does not go with that ruling.',
    ru: 'Это не относится к такому постановлению.',
    kk: 'Бұл мұндай қаулыға қатысты емес.',
  },
  TIME_TOO_FAR_AHEAD: {
    en: 'This day lies too far ahead: look at the year again.',
    ru: 'Эта дата слишком далеко: проверьте год.',
    kk: 'Бұл күн тым алыс: жылын тексеріңіз.',
  },
  FILED_BEFORE_ITS_START: {
    en: 'It cannot have been filed before the event that started this clock.',
    ru: 'Нельзя подать раньше события, с которого пошёл этот срок.',
    kk: 'Бұл мерзім басталған оқиғаға дейін тапсыру мүмкін емес.',
  },
  CLOCK_NOT_SUSPECT: {
    en: 'The time of this record is not in doubt.',
    ru: 'Время этой записи не вызывает сомнений.',
    kk: 'Бұл жазбаның уақыты күмән тудырмайды.',
  },
});
