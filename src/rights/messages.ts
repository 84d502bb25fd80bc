import { addMessages } from '../platform/graphql/index.js';

addMessages({
  RIGHTS_CHECK_UNKNOWN: {
    en: 'There is no right of this code.',
    ru: 'Права с таким кодом нет.',
    kk: 'Мұндай коды бар құқық жоқ.',
  },
  MANNER_REQUIRED: {
    en: 'Say how this is known: seen, told or read.',
    ru: 'Укажите, откуда это известно: видели, рассказали или прочитали.',
    kk: 'Бұл қайдан белгілі екенін көрсетіңіз: көрдіңіз, айтты немесе оқыдыңыз.',
  },
  GRANTED_BEFORE_REQUESTED: {
    en: 'It was granted before it was asked for.',
    ru: 'Разрешили раньше, чем попросили.',
    kk: 'Сұрағаннан бұрын рұқсат берілген.',
  },
  DETENTION_MISSING: {
    en: 'Say whose right this is.',
    ru: 'Укажите, о ком эта запись.',
    kk: 'Бұл кім туралы екенін көрсетіңіз.',
  },
  ALREADY_SUPERSEDED: {
    en: 'This record was corrected already: correct the newer one.',
    ru: 'Эта запись уже исправлена: исправляйте новую.',
    kk: 'Бұл жазба түзетілген: жаңасын түзетіңіз.',
  },
});
