/** Before what cannot be taken back. */
export const ask = {
  keep: 'Leave it as it is',
} as const;
