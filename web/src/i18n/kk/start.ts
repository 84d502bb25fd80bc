/** When liberty was taken, as people and papers say it. */
export const start = {
  REAL: 'Шын мәнінде ұсталған уақыты',
  RECORDED: 'Қағаз бойынша ұсталған уақыты',
  correct: 'Ұсталған уақытын түзету',
} as const;
