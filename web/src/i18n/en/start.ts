/** When liberty was taken, as people and papers say it. */
export const start = {
  REAL: 'Really held since',
  RECORDED: 'Held on paper since',
  correct: 'Correct the start of detention',
} as const;
