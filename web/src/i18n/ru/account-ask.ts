/** Before what cannot be taken back. */
export const ask = {
  keep: 'Оставить как есть',
} as const;
