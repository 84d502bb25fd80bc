import { addMessages } from '../platform/graphql/index.js';

addMessages({
  ALREADY_TIED: {
    en: 'These reports are one already.',
    ru: 'Эти сообщения уже связаны.',
    kk: 'Бұл хабарлар байланыстырылған.',
  },
  NOT_TIED: {
    en: 'This report is tied to no other.',
    ru: 'Это сообщение ни с каким другим не связано.',
    kk: 'Бұл хабар басқасымен байланыстырылмаған.',
  },
  REPORT_NOT_OPEN: {
    en: 'This report was settled already.',
    ru: 'По этому сообщению уже принято решение.',
    kk: 'Бұл хабар бойынша шешім қабылданған.',
  },
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
