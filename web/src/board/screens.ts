import { later, type Screen } from '../app/screen.js';

/** What a coordinator has before them all night; operators who keep the desk see it too. */
export const boardScreens: readonly Screen[] = [
  {
    path: '/board',
    needs: ['Query.board', 'Query.desk', 'Mutation.takeDesk'],
    section: 'board.section',
    view: later(() => import('./BoardScreen.js').then((m) => m.BoardScreen)),
  },
  {
    path: '/board/wall',
    needs: ['Query.board', 'Mutation.takeDesk'],
    view: later(() => import('./wall/WallScreen.js').then((m) => m.WallScreen)),
  },
];
