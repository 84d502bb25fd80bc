/** The rooms, and what several of them say. */
export const common = {
  lawShown: 'Show',
  open: 'Open',
  reopen: 'Open again',
  reopened: 'Opened again',
  rowErased: 'text erased',
  undone: 'taken back',
  why: 'Why',
} as const;
