/** The rooms, and what several of them say. */
export const common = {
  lawShown: 'Показать',
  open: 'Открыть',
  reopen: 'Открыть снова',
  reopened: 'Открыто снова',
  rowErased: 'текст стёрт',
  undone: 'отменено',
  why: 'Почему',
} as const;
