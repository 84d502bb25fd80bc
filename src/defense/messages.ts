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
});
