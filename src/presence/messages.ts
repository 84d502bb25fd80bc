import { addMessages } from '../platform/graphql/index.js';

addMessages({
  NOT_YOURS: {
    en: 'You can do this only for yourself.',
    ru: 'Это можно сделать только за себя.',
    kk: 'Мұны тек өзіңіз үшін жасай аласыз.',
  },
  LAWYER_MISSING: {
    en: 'Say which lawyer.',
    ru: 'Укажите, какой адвокат.',
    kk: 'Қай адвокат екенін көрсетіңіз.',
  },
  ALREADY_LEFT: {
    en: 'This stay at the door has ended already.',
    ru: 'Это дежурство у двери уже завершено.',
    kk: 'Есік алдындағы бұл кезекшілік аяқталған.',
  },
  LEFT_BEFORE_ARRIVAL: {
    en: 'This is earlier than the arrival.',
    ru: 'Это раньше прибытия.',
    kk: 'Бұл келген уақыттан бұрын.',
  },
  ONE_END_ONLY: {
    en: 'Say either when the lawyer was let in or until when they waited.',
    ru: 'Укажите что-то одно: когда впустили или до какого времени ждали.',
    kk: 'Біреуін ғана көрсетіңіз: қашан кіргізді немесе қашанға дейін күтті.',
  },
  END_MISSING: {
    en: 'Say when the wait ended.',
    ru: 'Укажите, когда закончилось ожидание.',
    kk: 'Күту қашан аяқталғанын көрсетіңіз.',
  },
  ALREADY_ENDED: {
    en: 'Its end is recorded already.',
    ru: 'Окончание уже записано.',
    kk: 'Аяқталуы жазылып қойған.',
  },
});
