import { addMessages } from '../platform/graphql/index.js';

addMessages({
  REPORT_EMPTY: {
    en: 'Write what was seen, or name somebody.',
    ru: 'Запишите, что видели, или назовите кого-нибудь.',
    kk: 'Не көргенін жазыңыз немесе біреудің атын атаңыз.',
  },
  TOO_MANY_PEOPLE: {
    en: 'A report names at most {limit} people: send a longer list as a list of detainees.',
    ru: 'В сообщении не больше {limit} человек: более длинный список отправьте как список задержанных.',
    kk: 'Хабарда аталатын адам саны {limit}-нан аспайды: ұзынырақ тізімді ұсталғандардың тізімі ретінде жіберіңіз.',
  },
});
