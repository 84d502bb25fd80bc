import { addMessages } from '../../platform/graphql/index.js';

addMessages({
  TOO_MANY_FEEDS: {
    en: 'Too many calendar addresses: revoke one first. Limit: {limit}.',
    ru: 'Слишком много адресов календаря: сначала отзовите один. Предел: {limit}.',
    kk: 'Күнтізбе мекенжайы тым көп: алдымен біреуін қайтарып алыңыз. Шегі: {limit}.',
  },
});
