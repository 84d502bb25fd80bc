/** Asking for an erasure. */
export const erasure = {
  erase: 'Удалить данные человека',
  eraseAsk: 'Просить об удалении',
  eraseAsked: 'Просьба записана. Решает администратор; она видна в «Управлении», в удалении данных.',
  eraseHeld: 'Даже если человека, возможно, ещё держат',
  eraseNote: 'Заметка для коллег',
  eraseNoteHint: 'Исчезнет вместе с данными',
  eraseWhat:
    'Пока ничего не удаляется: администратор соглашается, и ещё 72 часа это можно отменить. Семьям о человеке больше не отвечают уже сейчас.',
  eraseWhy: 'Почему',
  erasureWhy_FAMILY_ASKED: 'Попросила семья',
  erasureWhy_LOGGED_BY_MISTAKE: 'Записан по ошибке',
  erasureWhy_NO_LONGER_NEEDED: 'Больше не нужно',
  erasureWhy_PERSON_ASKED: 'Попросил сам человек',
} as const;
