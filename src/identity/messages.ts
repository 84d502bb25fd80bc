import { addMessages } from '../platform/graphql/index.js';

addMessages({
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
