import type { PlainKey } from '../i18n/words.js';
import type { Operation } from '../session/session.js';

/** A room of the desk: its path, its word, and what one must be able to do to find anything there. */
export interface Room {
  readonly path: string;
  readonly word: PlainKey;
  readonly needs: readonly Operation[];
}

/** In the order of the list; a person sees those they have something to do in. */
export const ROOMS: readonly Room[] = [
  { path: '/desk/staff', word: 'desk.staff', needs: ['Query.staff', 'Mutation.addStaff'] },
  { path: '/desk/departments', word: 'desk.departments', needs: ['Query.departments'] },
  { path: '/desk/reports', word: 'desk.reports', needs: ['Query.reports', 'Mutation.recordReport'] },
  {
    path: '/desk/doors',
    word: 'doors.title',
    needs: ['Query.accessRefusals', 'Query.presences', 'Query.departments'],
  },
  {
    path: '/desk/leave',
    word: 'desk.away',
    needs: ['Query.leaves', 'Query.staff', 'Mutation.planLeave'],
  },
  {
    path: '/desk/patterns',
    word: 'patterns.title',
    needs: ['Query.nightPatterns', 'Query.protocols', 'Query.events'],
  },
  { path: '/desk/families', word: 'families.title', needs: ['Query.canaries', 'Mutation.addCanary'] },
  { path: '/desk/imports', word: 'desk.imports', needs: ['Query.imports', 'Mutation.startImport'] },
  {
    path: '/desk/duplicates',
    word: 'desk.duplicates',
    needs: ['Query.possibleDuplicates', 'Query.mergeProposals'],
  },
  { path: '/desk/erasures', word: 'desk.erasures', needs: ['Query.erasures'] },
  { path: '/desk/ways', word: 'newsOut.title', needs: ['Query.deliveryFailures'] },
  { path: '/desk/calendar', word: 'desk.calendar', needs: ['Query.holidays'] },
  { path: '/desk/law', word: 'desk.law', needs: ['Query.rulePack'] },
];
