import { later, type Screen } from '../app/screen.js';
import { ROOMS } from './rooms.js';

const VIEWS: Readonly<Record<string, Screen['view']>> = {
  '/desk/staff': later(() => import('./staff/StaffScreen.js').then((m) => m.StaffScreen)),
  '/desk/departments': later(() =>
    import('./departments/DepartmentsScreen.js').then((m) => m.DepartmentsScreen),
  ),
  '/desk/reports': later(() => import('./reports/ReportsScreen.js').then((m) => m.ReportsScreen)),
  '/desk/doors': later(() => import('./doors/DoorsScreen.js').then((m) => m.DoorsScreen)),
  '/desk/leave': later(() => import('./leave/AwayScreen.js').then((m) => m.AwayScreen)),
  '/desk/patterns': later(() => import('./patterns/PatternsScreen.js').then((m) => m.PatternsScreen)),
  '/desk/families': later(() => import('./families/FamiliesScreen.js').then((m) => m.FamiliesScreen)),
  '/desk/imports': later(() => import('./imports/ImportsScreen.js').then((m) => m.ImportsScreen)),
  '/desk/duplicates': later(() => import('./duplicates/DuplicatesScreen.js').then((m) => m.DuplicatesScreen)),
  '/desk/erasures': later(() => import('./erasures/ErasuresScreen.js').then((m) => m.ErasuresScreen)),
  '/desk/ways': later(() => import('./ways/WaysScreen.js').then((m) => m.WaysScreen)),
  '/desk/calendar': later(() => import('./calendar/CalendarScreen.js').then((m) => m.CalendarScreen)),
  '/desk/law': later(() => import('./law/LawScreen.js').then((m) => m.LawScreen)),
};

/** What keeps the house: colleagues, places, days off, law. One entry; which rooms stand in it follows from the role. */
export const deskScreens: readonly Screen[] = [
  {
    path: '/desk',
    needs: [],
    section: 'nav.desk',
    view: later(() => import('./DeskScreen.js').then((m) => m.DeskScreen)),
  },
  {
    path: '/desk/imports/:id',
    needs: ['Query.import', 'Mutation.startImport'],
    words: 'desk',
    view: later(() => import('./imports/ImportScreen.js').then((m) => m.ImportScreen)),
  },
  {
    path: '/desk/leave/new',
    needs: ['Query.leaves', 'Query.staff', 'Mutation.planLeave'],
    words: 'leave',
    view: later(() => import('./leave/PlanForScreen.js').then((m) => m.PlanForScreen)),
  },
  ...ROOMS.map(({ path, needs, words = 'desk' }) => ({ path, needs, words, view: VIEWS[path]! })),
];
