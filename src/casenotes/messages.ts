import { addMessages } from '../platform/graphql/index.js';

addMessages({
  NOTE_OF_ANOTHER_CASE: {
    en: 'The note to be corrected is on another case.',
    ru: 'Исправляемая заметка относится к другому делу.',
    kk: 'Түзетілетін ескертпе басқа іске қатысты.',
  },
});
