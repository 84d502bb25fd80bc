import { later, type Screen } from '../app/screen.js';

/** What a duty lawyer has in hand. */
export const stationScreens: readonly Screen[] = [
  {
    path: '/station',
    needs: ['Query.board', 'Query.departments', 'Mutation.checkIn'],
    section: 'nav.station',
    view: later(() => import('./StationsScreen.js').then((m) => m.StationsScreen)),
  },
  {
    path: '/station/:departmentId',
    needs: ['Query.detentions', 'Mutation.checkIn'],
    view: later(() => import('./StationScreen.js').then((m) => m.StationScreen)),
  },
  {
    path: '/station/:departmentId/add',
    needs: ['Mutation.logDetainees', 'Mutation.parseDetaineeList'],
    view: later(() => import('./add/AddPeopleScreen.js').then((m) => m.AddPeopleScreen)),
  },
  {
    path: '/people/:detentionId',
    needs: ['Query.detention', 'Mutation.recordRightsChecks'],
    view: later(() => import('../people/PersonScreen.js').then((m) => m.PersonScreen)),
  },
];
