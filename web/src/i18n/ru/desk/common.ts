/** The rooms, and what several of them say. */
export const common = {
  away: 'Кто отсутствует',
  lawShown: 'Показать',
  offline: 'Нет связи с сервером. Показано то, что было раньше.',
  open: 'Открыть',
  reopen: 'Открыть снова',
  reopened: 'Открыто снова',
  rooms: 'Разделы управления',
  rowErased: 'текст стёрт',
  section: 'Управление',
  undone: 'отменено',
  why: 'Почему',
} as const;
