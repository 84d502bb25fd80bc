import { addMessages } from '../platform/graphql/index.js';

addMessages({
  CONFLICT_OF_INTEREST: {
    en: 'This lawyer defends, or has defended, a person whose interests conflict with this one’s (CAO 748(4)). To assign all the same, say why.',
    ru: 'Этот адвокат защищает или защищал человека, чьи интересы противоречат интересам этого (КоАП, 748(4)). Чтобы всё же назначить, укажите причину.',
    kk: 'Бұл адвокат мүддесі осы адамның мүддесіне қайшы адамды қорғап жүр немесе қорғаған (ӘҚБтК, 748(4)). Сонда да тағайындау үшін себебін жазыңыз.',
  },
  REASON_MISSING: {
    en: 'Say why.',
    ru: 'Укажите причину.',
    kk: 'Себебін көрсетіңіз.',
  },
  ALREADY_ASSIGNED: {
    en: 'This lawyer is assigned to this person already.',
    ru: 'Этот адвокат уже назначен этому человеку.',
    kk: 'Бұл адвокат осы адамға тағайындалған.',
  },
  ASSIGNMENT_STATE_FORBIDS: {
    en: 'The assignment is not in a state that allows this.',
    ru: 'В нынешнем состоянии назначения это невозможно.',
    kk: 'Тағайындаудың қазіргі күйінде бұл мүмкін емес.',
  },
  ONE_PLACE: {
    en: 'Say either a department or a town.',
    ru: 'Укажите что-то одно: отдел или город.',
    kk: 'Біреуін ғана көрсетіңіз: бөлім немесе қала.',
  },
  SHIFT_ENDS_BEFORE_START: {
    en: 'The end must be later than the start.',
    ru: 'Конец должен быть позже начала.',
    kk: 'Соңы басынан кейін болуы керек.',
  },
  SHIFT_STARTED: {
    en: 'This shift has started already.',
    ru: 'Эта смена уже начата.',
    kk: 'Бұл кезекшілік басталған.',
  },
  SHIFT_NOT_STARTED: {
    en: 'This shift has not started.',
    ru: 'Эта смена не начата.',
    kk: 'Бұл кезекшілік басталмаған.',
  },
  SHIFT_ENDED: {
    en: 'This shift has ended already.',
    ru: 'Эта смена уже завершена.',
    kk: 'Бұл кезекшілік аяқталған.',
  },
  OPEN_ASSIGNMENTS: {
    en: 'People held there are still yours: hand them over or close the assignments first.',
    ru: 'Там ещё удерживают ваших подзащитных: передайте их или сначала закройте назначения.',
    kk: 'Онда сіз қорғап жүрген адамдар әлі ұсталуда: оларды тапсырыңыз немесе алдымен тағайындауларды жабыңыз.',
  },
  SAME_LAWYER: {
    en: 'Name another lawyer.',
    ru: 'Укажите другого адвоката.',
    kk: 'Басқа адвокатты көрсетіңіз.',
  },
  TWO_PERSONS_NEEDED: {
    en: 'Name at least two different people.',
    ru: 'Укажите хотя бы двух разных людей.',
    kk: 'Кемінде екі түрлі адамды көрсетіңіз.',
  },
  OPEN_CLOCKS: {
    en: 'Deadlines that fall into this time, or people who are held, would be left to nobody: name a colleague who takes them over. A coordinator may leave them with the desk.',
    ru: 'Сроки этого времени или удерживаемые люди остались бы ни за кем: укажите коллегу, который их примет. Оставить их дежурным может координатор.',
    kk: 'Осы уақытқа түсетін мерзімдер немесе ұсталып отырған адамдар иесіз қалар еді: оларды қабылдайтын әріптесті көрсетіңіз. Кезекшілерге үйлестіруші қалдыра алады.',
  },
  DESK_DECIDES: {
    en: 'Only a coordinator may leave cases with the desk.',
    ru: 'Оставить дела дежурным может только координатор.',
    kk: 'Істерді кезекшілерге тек үйлестіруші қалдыра алады.',
  },
  ON_LEAVE: {
    en: 'This colleague is away at that time.',
    ru: 'Этот коллега в это время отсутствует.',
    kk: 'Бұл әріптес ол уақытта жоқ.',
  },
  ON_DESK: {
    en: 'Whoever has the desk gives it back first.',
    ru: 'Сначала нужно сдать дежурство.',
    kk: 'Алдымен кезекшілікті тапсыру керек.',
  },
  LEAVES_OVERLAP: {
    en: 'A leave is planned for this time already: cancel it first.',
    ru: 'На это время отсутствие уже запланировано: сначала отмените его.',
    kk: 'Бұл уақытқа демалыс жоспарланған: алдымен оны болдырмаңыз.',
  },
  LEAVE_ENDS_BEFORE_START: {
    en: 'The end must be later than the start.',
    ru: 'Конец должен быть позже начала.',
    kk: 'Соңы басынан кейін болуы керек.',
  },
  LEAVE_IN_PAST: {
    en: 'This time has passed already.',
    ru: 'Это время уже прошло.',
    kk: 'Бұл уақыт өтіп кеткен.',
  },
  LEAVE_CANCELLED: {
    en: 'This leave was cancelled already.',
    ru: 'Это отсутствие уже отменено.',
    kk: 'Бұл демалыс болдырылмаған.',
  },
  LEAVE_OVER: {
    en: 'This leave is over.',
    ru: 'Это отсутствие уже закончилось.',
    kk: 'Бұл демалыс аяқталған.',
  },
  NOT_ON_DESK: {
    en: 'You do not have the desk.',
    ru: 'Вы не на дежурстве.',
    kk: 'Сіз кезекшілікте емессіз.',
  },
  LAST_ON_DESK: {
    en: 'No other coordinator is on duty. To leave all the same, say why: everybody on the desk will be told.',
    ru: 'Другого дежурного координатора нет. Чтобы всё же уйти, укажите причину: об этом узнают все дежурные.',
    kk: 'Басқа кезекші үйлестіруші жоқ. Сонда да кету үшін себебін жазыңыз: бұл туралы барлық кезекшілер біледі.',
  },
  URGENT_REMINDERS_STAND: {
    en: 'Urgent reminders wait for an answer and no other coordinator is on duty. To leave all the same, say why: everybody on the desk will be told.',
    ru: 'Срочные напоминания ждут ответа, а другого дежурного координатора нет. Чтобы всё же уйти, укажите причину: об этом узнают все дежурные.',
    kk: 'Шұғыл ескертулер жауап күтуде, ал басқа кезекші үйлестіруші жоқ. Сонда да кету үшін себебін жазыңыз: бұл туралы барлық кезекшілер біледі.',
  },
});
