import { bodyOf } from './api/document.js';
import { postAhead } from './api/post.js';
import { isAt } from './app/screen.js';
import { SCREENS } from './app/screens.js';
import { firstLanguage } from './i18n/language.js';
import { SignedIn } from './session/session.graphql.js';

/**
 * Runs while the app itself is still on its way: asks who is signed in, for the words and for the screen it will need
 * first, so that they come beside it and not after it. Whoever is not signed in is shown a form instead; the code says nothing of anybody.
 */
const WORDS = {
  kk: () => import('./i18n/kk/index.js'),
  ru: () => import('./i18n/ru/index.js'),
  en: () => import('./i18n/en/index.js'),
} as const;

const ignore = (): void => undefined; // the app asks again, and says so where nothing comes
const language = firstLanguage();
postAhead(bodyOf(SignedIn, {}), language);
WORDS[language]().catch(ignore);
SCREENS.find(({ path }) => isAt(path, location.pathname))
  ?.view()
  .catch(ignore);
