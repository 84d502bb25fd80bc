import { createElement, useEffect, useState } from 'react';
import { Link, Redirect, Route, Switch } from 'wouter';
import { MoreWords } from '../i18n/MoreWords.js';
import { useWords } from '../i18n/words.js';
import { buttonClass } from '../parts/Button.js';
import { Page } from '../parts/Page.js';
import { Empty, NotOpened, Opening } from '../parts/states.js';
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
    </Sections>
  );
}

/** A screen, once its code and its words are there. */
function Shown({ screen: { view, words } }: { readonly screen: Screen }) {
  const coded = <Coded view={view} />;
  if (!words) return coded;
  view.load().catch(() => undefined); // beside its words, not after them
  return <MoreWords of={words}>{coded}</MoreWords>;
}

/**
 * Not `Suspense`: React shows nothing within 300 ms of a fallback, and a clock on a screen is waited for. What did not
 * come is asked for by a new start: the bundler asks for the styles of a screen only once, and a newer version of the
 * app has other files.
 */
function Coded({ view }: { readonly view: View }) {
  const [code, setCode] = useState(() => view.here());
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (code) return;
    let stale = false;
    view.load().then(
      (loaded) => !stale && setCode(() => loaded),
      () => !stale && setFailed(true),
    );
    return () => void (stale = true);
  }, [view, code]);
  if (code) {
    return (
      <>
        {createElement(code)}
        <LateFonts />
      </>
    );
  }
  return failed ? <NotOpened again={() => location.reload()} /> : <Opening />;
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
        <LateFonts />
      </div>
    </Page>
  );
}
