/** When liberty was taken, as people and papers say it. */
export const start = {
  REAL: 'Задержан(а) на деле',
  RECORDED: 'Задержан(а) по бумаге',
  correct: 'Исправить время задержания',
} as const;
