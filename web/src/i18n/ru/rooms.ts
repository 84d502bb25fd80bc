/** The rooms of the desk by their names; what is said inside of them comes with them. */
export const rooms = {
  all: 'Разделы управления',
  away: 'Кто отсутствует',
  calendar: 'Выходные и переносы',
  departments: 'Отделы и другие места',
  doors: 'Закрытые двери',
  duplicates: 'Возможные повторы',
  erasures: 'Удаление данных',
  families: 'Родные',
  imports: 'Списки других',
  law: 'Своды правил',
  patterns: 'Общее в протоколах',
  reports: 'Непроверенные сообщения',
  staff: 'Коллеги',
  ways: 'Оповещения наружу',
} as const;
