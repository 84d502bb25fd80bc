/** Who looked at a case. */
export const audit = {
  auditMore: 'Show earlier',
  auditTimes: { one: '{what}, {n} time since {since}', other: '{what}, {n} times since {since}' },
  auditWhat: 'What',
  auditWhen: 'When',
  auditWho: 'Who',
  auditWhy: 'Every opening of sealed data and every record stays here.',
  audit_DISCLOSED: 'disclosed',
  audit_EXPORTED: 'exported',
  audit_OPENED: 'opened',
  audit_REFUSED: 'refused',
  audit_SIGNED_IN: 'signed in',
  audit_WROTE: 'written',
  lookedOn: 'Who looked at the case, {day}',
  nobodyLooked: 'Nobody looked',
} as const;
