/** The rooms, and what several of them say. */
export const common = {
  away: 'Who is away',
  lawShown: 'Show',
  offline: 'The server cannot be reached. This is what was shown before.',
  open: 'Open',
  reopen: 'Open again',
  reopened: 'Opened again',
  rooms: 'Rooms of the desk',
  rowErased: 'text erased',
  section: 'Desk',
  undone: 'taken back',
  why: 'Why',
} as const;
