import { later, type Screen } from '../app/screen.js';

/** Figures for those who count: analysts, and coordinators the same night. */
export const figureScreens: readonly Screen[] = [
  {
    path: '/figures',
    needs: ['Query.statistics', 'Query.exports'],
    section: 'nav.figures',
    words: 'figures',
    view: later(() => import('./FiguresScreen.js').then((m) => m.FiguresScreen)),
  },
];
