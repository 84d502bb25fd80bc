import { accountScreens } from '../account/screens.js';
import { boardScreens } from '../board/screens.js';
import { caseScreens } from '../case/screens.js';
import { peopleScreens } from '../people/screens.js';
import { deskScreens } from '../desk/screens.js';
import { figureScreens } from '../figures/screens.js';
import { stationScreens } from '../station/screens.js';
import { later, type Screen } from './screen.js';

/** Every screen, in the order of the sections. The first section a role has is where it begins. */
export const SCREENS: readonly Screen[] = [
  ...boardScreens,
  ...caseScreens,
  ...stationScreens,
  ...peopleScreens,
  ...figureScreens,
  ...deskScreens,
  ...accountScreens,
  {
    path: '/go/:id',
    needs: [],
    view: later(() => import('./GoScreen.js').then((m) => m.GoScreen)),
  },
];
