import type { Later } from '../i18n/ru/index.js';
import type { PlainKey } from '../i18n/words.js';
import type { Operation } from '../session/session.js';

/** A room of the desk: its path, its word, and what one must be able to do to find anything there. */
export interface Room {
  readonly path: string;
  readonly word: PlainKey;
  readonly needs: readonly Operation[];
  /** where it does not speak the desk's words */
  readonly words?: keyof Later;
}

/** In the order of the list; a person sees those they have something to do in. */
export const ROOMS: readonly Room[] = [
  { path: '/desk/staff', word: 'rooms.staff', needs: ['Query.staff', 'Mutation.addStaff'] },
  { path: '/desk/departments', word: 'rooms.departments', needs: ['Query.departments'] },
  { path: '/desk/reports', word: 'rooms.reports', needs: ['Query.reports', 'Mutation.recordReport'] },
  {
    path: '/desk/doors',
    word: 'rooms.doors',
    needs: ['Query.accessRefusals', 'Query.presences', 'Query.departments'],
  },
  {
    path: '/desk/leave',
    word: 'rooms.away',
    words: 'leave',
    needs: ['Query.leaves', 'Query.staff', 'Mutation.planLeave'],
  },
  {
    path: '/desk/patterns',
    word: 'rooms.patterns',
    needs: ['Query.nightPatterns', 'Query.protocols', 'Query.events'],
  },
  { path: '/desk/families', word: 'rooms.families', needs: ['Query.canaries', 'Mutation.addCanary'] },
  { path: '/desk/imports', word: 'rooms.imports', needs: ['Query.imports', 'Mutation.startImport'] },
  {
    path: '/desk/duplicates',
    word: 'rooms.duplicates',
    needs: ['Query.possibleDuplicates', 'Query.mergeProposals'],
  },
  { path: '/desk/erasures', word: 'rooms.erasures', needs: ['Query.erasures'] },
  { path: '/desk/ways', word: 'rooms.ways', needs: ['Query.deliveryFailures'] },
  { path: '/desk/calendar', word: 'rooms.calendar', needs: ['Query.holidays'] },
  { path: '/desk/law', word: 'rooms.law', needs: ['Query.rulePack'] },
];
