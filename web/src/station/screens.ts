import { later, type Screen } from '../app/screen.js';

/** What a duty lawyer has in hand. */
export const stationScreens: readonly Screen[] = [
  {
    path: '/station',
    needs: ['Query.departments', 'Query.detentions', 'Mutation.checkIn'],
    section: 'nav.station',
    view: later(() => import('./StationsScreen.js').then((m) => m.StationsScreen)),
  },
];
