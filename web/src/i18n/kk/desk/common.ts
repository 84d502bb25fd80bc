/** The rooms, and what several of them say. */
export const common = {
  lawShown: 'Көрсету',
  open: 'Ашу',
  reopen: 'Қайта ашу',
  reopened: 'Қайта ашылды',
  rowErased: 'мәтін өшірілді',
  undone: 'қайтарылды',
  why: 'Неге',
} as const;
