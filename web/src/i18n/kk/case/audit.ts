/** Who looked at a case. */
export const audit = {
  auditMore: 'Ертеректегілерін көрсету',
  auditTimes: { one: '{what}, {since} бастап {n} рет', other: '{what}, {since} бастап {n} рет' },
  auditWhat: 'Не',
  auditWhen: 'Қашан',
  auditWho: 'Кім',
  auditWhy: 'Жабық деректердің әр ашылуы мен әр жазба осында қалады.',
  audit_DISCLOSED: 'ашып көрсетілді',
  audit_EXPORTED: 'шығарылды',
  audit_OPENED: 'ашылды',
  audit_REFUSED: 'бас тартылды',
  audit_SIGNED_IN: 'кіру',
  audit_WROTE: 'жазылды',
  lookedOn: 'Істі кім қарады, {day}',
  nobodyLooked: 'Ешкім қараған жоқ',
} as const;
