/** Erasing what is known about somebody. */
export const erasures = {
  askedAt: 'Запрошено: {when}.',
  erasureAgree: 'Согласиться',
  erasureApproved: 'Согласие дано, удаление через 72 часа',
  erasureDue: 'Отменить можно до {when}.',
  erasureNobody: 'Имя вам не показано',
  erasureSize: 'Случаев задержания: {episodes}, записей: {records}.',
  erasureTakeBack: 'Отменить удаление',
  erasureWithdrawn: 'Удаление отменено',
  erasure_CHANGED: 'записи изменились, не удалено',
  erasure_DONE: 'удалено',
  erasure_WAITS: 'ждёт 72 часа',
  erasure_WAITS_APPROVAL: 'ждёт согласия',
  erasure_WITHDRAWN: 'отменено',
  erasuresAbout:
    'Просит координатор, соглашается администратор, через 72 часа данные удаляются. До того любой из двоих может отменить.',
  erasures_all: 'Все',
  erasures_waiting: 'Ждут',
  noErasures: 'Никто не просил об удалении',
  noErasuresMore: 'Просьба вносится из дела человека.',
} as const;
