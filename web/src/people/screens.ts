import { later, type Screen } from '../app/screen.js';

/** What belongs to one person at a station, beside the screens of the station itself. */
export const peopleScreens: readonly Screen[] = [
  {
    path: '/people/:detentionId/court',
    needs: ['Query.detention', 'Mutation.recordRuling'],
    view: later(() => import('../court/CourtScreen.js').then((m) => m.CourtScreen)),
  },
  {
    path: '/people/:detentionId/facts',
    needs: ['Query.detention', 'Mutation.setFamilyAnswer'],
    view: later(() => import('../court/facts/FactsScreen.js').then((m) => m.FactsScreen)),
  },
  {
    path: '/people/:detentionId/notes',
    needs: ['Query.detention', 'Mutation.addCaseNote'],
    view: later(() => import('../notes/NotesScreen.js').then((m) => m.NotesScreen)),
  },
  {
    path: '/people/:detentionId/files',
    needs: ['Query.detention', 'POST /attachments'],
    view: later(() => import('../files/FilesScreen.js').then((m) => m.FilesScreen)),
  },
];
