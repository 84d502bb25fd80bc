import { addMessages } from '../../platform/graphql/index.js';

addMessages({
  QUESTION_NOT_ASKED: {
    en: 'This question does not apply to this case.',
    ru: 'Этот вопрос к этому делу не относится.',
    kk: 'Бұл сұрақ осы іске қатысты емес.',
  },
  FINDING_IS_OPEN: {
    en: 'Nobody has used or dropped it: it is open already.',
    ru: 'Его никто не использовал и не отклонил: оно открыто.',
    kk: 'Оны ешкім қолданған да, алып тастаған да жоқ: ол ашық.',
  },
  FINDING_DECIDED_MEANWHILE: {
    en: 'Somebody else has just decided about it: look again.',
    ru: 'Другой человек только что принял решение: посмотрите ещё раз.',
    kk: 'Басқа адам жаңа ғана шешім қабылдады: қайта қараңыз.',
  },
});
