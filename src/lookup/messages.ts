import { addMessages } from '../platform/graphql/index.js';

addMessages({
  NAME_NOT_FULL: {
    en: 'Write the family name, the given name and the father’s name, without initials.',
    ru: 'Напишите фамилию, имя и отчество, без инициалов.',
    kk: 'Тегін, атын және әкесінің атын толық жазыңыз.',
  },
});
