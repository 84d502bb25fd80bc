export const entry = {
  ACCEPTED: 'Дело взято',
  DECLINED: 'Отказ от дела',
  checkIn: 'Вы у двери',
  checkOut: 'Вы ушли',
  endRefusal: 'Ожидание у двери закончено',
  endShift: 'Смена закончена',
  file: 'Файл',
  list: {
    one: 'Список, {n} человек',
    few: 'Список, {n} человека',
    many: 'Список, {n} человек',
    other: 'Список, {n} человека',
  },
  note: 'Заметка',
  protocol: 'Протокол',
  start: 'Время задержания',
  startShift: 'Смена начата',
} as const;
