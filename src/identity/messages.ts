import { addMessages } from '../platform/graphql/index.js';

addMessages({
  EMAIL_TAKEN: {
    en: 'A colleague with this e-mail is known already.',
    ru: 'Коллега с такой почтой уже есть.',
    kk: 'Мұндай поштасы бар әріптес бұрыннан бар.',
  },
  INVITATION_NOT_VALID: {
    en: 'This link was used, has expired or is not one of ours. Ask an administrator for a new one.',
    ru: 'Ссылка использована, устарела или не наша. Попросите у администратора новую.',
    kk: 'Сілтеме қолданылған, ескірген немесе біздікі емес. Әкімшіден жаңасын сұраңыз.',
  },
  LAST_ADMINISTRATOR: {
    en: 'This is the last administrator: name another one first.',
    ru: 'Это последний администратор: сначала назначьте другого.',
    kk: 'Бұл соңғы әкімші: алдымен басқасын тағайындаңыз.',
  },
  STAFF_INACTIVE: {
    en: 'This colleague has left.',
    ru: 'Этот коллега уже не работает здесь.',
    kk: 'Бұл әріптес кетіп қалған.',
  },
  STAFF_ACTIVE: {
    en: 'This colleague was not shut out.',
    ru: 'Этому коллеге доступ не закрывали.',
    kk: 'Бұл әріптестің кіруі жабылмаған.',
  },
  PASSWORD_WRONG: {
    en: 'The present password is not right.',
    ru: 'Нынешний пароль неверен.',
    kk: 'Қазіргі құпиясөз дұрыс емес.',
  },
  PASSWORD_TOO_LONG: {
    en: 'The password may have {limit} characters at most.',
    ru: 'Пароль слишком длинный. Предел: {limit}.',
    kk: 'Құпиясөз тым ұзын. Шегі: {limit}.',
  },
  SIGN_IN_REFUSED: {
    en: 'This e-mail and password do not open a session.',
    ru: 'С этими почтой и паролем войти нельзя.',
    kk: 'Осы пошта мен құпиясөзбен кіру мүмкін емес.',
  },
  PASSWORD_TOO_SHORT: {
    en: 'The password needs at least {limit} characters.',
    ru: 'В пароле должно быть не меньше знаков: {limit}.',
    kk: 'Құпиясөздегі таңбалар саны кемінде: {limit}.',
  },
});
