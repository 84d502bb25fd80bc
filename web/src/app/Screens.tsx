import { createElement, Suspense, use } from 'react';
import { Link, Redirect, Route, Switch } from 'wouter';
import { MoreWords } from '../i18n/MoreWords.js';
import { useWords } from '../i18n/words.js';
import { buttonClass } from '../parts/Button.js';
import { Page } from '../parts/Page.js';
import { Empty, Opening } from '../parts/states.js';
import { useSession } from '../session/session.js';
import { paths } from './paths.js';
import type { Screen, View } from './screen.js';
import { Sections } from './sections.js';
import { SCREENS } from './screens.js';
import { LateFonts } from '../theme/LateFonts.js';

/** The screens of this person's role. What a role may not do is not a screen it may not see: it is not there. */
export function Screens() {
  const { can } = useSession();
  const mine = SCREENS.filter(({ needs }) => can(...needs));
  const sections = mine.flatMap(({ path, section }) => (section ? [{ path, word: section }] : []));
  const first = sections[0]?.path ?? paths.account();
  return (
    <Sections value={sections}>
      <Suspense fallback={<Opening />}>
        <Switch>
          <Route path="/">
            <Redirect to={first} replace />
          </Route>
          {mine.map((screen) => (
            <Route key={screen.path} path={screen.path}>
              <Shown screen={screen} />
            </Route>
          ))}
          <Route>
            <NoScreen />
          </Route>
        </Switch>
        <LateFonts />
      </Suspense>
    </Sections>
  );
}

/** A screen, once its code and its words are there. */
function Shown({ screen: { view, words } }: { readonly screen: Screen }) {
  const coded = <Coded view={view} />;
  if (!words) return coded;
  void view(); // beside its words, not after them
  return <MoreWords of={words}>{coded}</MoreWords>;
}

function Coded({ view }: { readonly view: View }) {
  return createElement(use(view()));
}

function NoScreen() {
  const { say } = useWords();
  return (
    <Page title="Qorgau" tab={say('nav.noScreen')}>
      <div className="pad">
        <Empty
          title={say('nav.noScreen')}
          act={
            <Link className={buttonClass({ primary: true })} href={paths.home()}>
              {say('nav.home')}
            </Link>
          }
        />
      </div>
    </Page>
  );
}
