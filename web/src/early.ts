import { bodyOf } from './api/document.js';
import { postAhead } from './api/post.js';
import { isAt } from './app/screen.js';
import { SCREENS } from './app/screens.js';
import { firstLanguage } from './i18n/language.js';
import { firstWords, laterWords } from './i18n/loaders.js';
import { SignedIn } from './session/session.graphql.js';

/**
 * Runs while the app itself is still on its way: asks who is signed in, for the words and for the screen it will need
 * first, so that they come beside it and not after it. Whoever is not signed in is shown a form instead; the code says nothing of anybody.
 */
const ignore = (): void => undefined; // the app asks again, and says so where nothing comes
const language = firstLanguage();
postAhead(bodyOf(SignedIn, {}), language);
firstWords(language).catch(ignore);
const screen = SCREENS.find(({ path }) => isAt(path, location.pathname));
screen?.view.load().catch(ignore);
if (screen?.words) laterWords(screen.words, language).catch(ignore);
