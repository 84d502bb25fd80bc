import { later, type Screen } from '../app/screen.js';

/** What belongs to one person at a station, beside the screens of the station itself. */
export const peopleScreens: readonly Screen[] = [
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
