/** Who looked at a case. */
export const audit = {
  auditMore: 'Показать раньше',
  auditTimes: {
    one: '{what}, {n} раз с {since}',
    few: '{what}, {n} раза с {since}',
    many: '{what}, {n} раз с {since}',
    other: '{what}, {n} раза с {since}',
  },
  auditWhat: 'Что',
  auditWhen: 'Когда',
  auditWho: 'Кто',
  auditWhy: 'Каждое открытие закрытых данных и каждая запись остаются здесь.',
  audit_DISCLOSED: 'раскрыто',
  audit_EXPORTED: 'выгружено',
  audit_OPENED: 'открыто',
  audit_REFUSED: 'отказано',
  audit_SIGNED_IN: 'вход',
  audit_WROTE: 'записано',
  lookedOn: 'Кто смотрел дело {day}',
  nobodyLooked: 'Никто не смотрел',
} as const;
