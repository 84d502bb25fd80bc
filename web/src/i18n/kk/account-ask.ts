/** Before what cannot be taken back. */
export const ask = {
  keep: 'Солай қалдыру',
} as const;
