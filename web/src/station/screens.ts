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
    path: '/station/hand-over',
    needs: ['Mutation.endShift', 'Query.openDuties', 'Query.lawyers'],
    view: later(() => import('./hand-over/HandOverScreen.js').then((m) => m.HandOverScreen)),
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
    path: '/station/:departmentId/refusal/:refusalId',
    needs: ['Mutation.reportAccessRefusal'],
    view: later(() => import('./refusal/RefusalScreen.js').then((m) => m.RefusalScreen)),
  },
  {
    path: '/people/:detentionId',
    needs: ['Query.detention', 'Mutation.recordRightsChecks'],
    view: later(() => import('../people/PersonScreen.js').then((m) => m.PersonScreen)),
  },
  {
    path: '/people/:detentionId/protocols',
    needs: ['Mutation.recordProtocol'],
    view: later(() => import('../people/protocol/ProtocolsScreen.js').then((m) => m.ProtocolsScreen)),
  },
  {
    path: '/people/:detentionId/protocols/new',
    needs: ['Mutation.recordProtocol'],
    view: later(() => import('../people/protocol/ProtocolScreen.js').then((m) => m.ProtocolScreen)),
  },
  {
    path: '/people/:detentionId/protocols/:rootId',
    needs: ['Query.detention', 'Mutation.correctRecord'],
    view: later(() =>
      import('../people/protocol/correct/CorrectProtocolScreen.js').then((m) => m.CorrectProtocolScreen),
    ),
  },
];
