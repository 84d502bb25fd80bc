/** The rooms, and what several of them say. */
export const common = {
  away: 'Кім жоқ',
  lawShown: 'Көрсету',
  offline: 'Сервермен байланыс жоқ. Бұрынғысы көрсетілген.',
  open: 'Ашу',
  reopen: 'Қайта ашу',
  reopened: 'Қайта ашылды',
  rooms: 'Басқару бөлімдері',
  rowErased: 'мәтін өшірілді',
  section: 'Басқару',
  undone: 'қайтарылды',
  why: 'Неге',
} as const;
