/** The rooms, and what several of them say. */
export const common = {
  lawShown: 'Show',
  open: 'Open',
  reopen: 'Open again',
  reopened: 'Opened again',
  rooms: 'Rooms of the desk',
  rowErased: 'text erased',
  undone: 'taken back',
  why: 'Why',
} as const;
