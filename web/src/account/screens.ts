import { later, type Screen } from '../app/screen.js';

/** What belongs to a person and their device: one list, and a room for each theme in it. */
export const accountScreens: readonly Screen[] = [
  {
    path: '/account',
    needs: [],
    section: 'nav.account',
    view: later(() => import('./AccountScreen.js').then((m) => m.AccountScreen)),
  },
  {
    path: '/account/queue',
    needs: [],
    view: later(() => import('./QueueScreen.js').then((m) => m.QueueScreen)),
  },
  {
    path: '/account/reminders',
    needs: ['Query.channels', 'Mutation.setChannel'],
    words: 'account',
    view: later(() => import('./ways/WaysScreen.js').then((m) => m.WaysScreen)),
  },
  {
    path: '/account/sign-ins',
    needs: ['Query.sessions', 'Mutation.revokeSession', 'Mutation.changePassword'],
    words: 'account',
    view: later(() => import('./sign-ins/SignInsScreen.js').then((m) => m.SignInsScreen)),
  },
  {
    path: '/account/leave',
    needs: ['Query.leaves', 'Mutation.cancelLeave'],
    words: 'leave',
    view: later(() => import('./leave/LeaveScreen.js').then((m) => m.LeaveScreen)),
  },
  {
    path: '/account/leave/new',
    needs: ['Query.leaves', 'Mutation.planLeave'],
    words: 'leave',
    view: later(() => import('./leave/PlanLeaveScreen.js').then((m) => m.PlanLeaveScreen)),
  },
];
