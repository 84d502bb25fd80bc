import { later, type Screen } from '../app/screen.js';

/** One person's case, for everybody who works on cases. */
export const caseScreens: readonly Screen[] = [
  {
    path: '/case/:id',
    needs: ['Query.detention', 'Query.deadlines'],
    view: later(() => import('./CaseScreen.js').then((m) => m.CaseScreen)),
  },
];
