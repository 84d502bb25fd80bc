/** Who defends, and hand-overs. */
export const defence = {
  assignments: 'Кто защищает',
  handOver: 'От кого: {from}. Кому: {to}',
  handOver_ACCEPTED: 'принято',
  handOver_DECLINED: 'отказ',
  handOver_OFFERED: 'предложено',
  handOver_TAKEN_BACK: 'возвращено',
  handOver_WITHDRAWN: 'отозвано',
  handOver_WITH_DESK: 'оставлено дежурным',
  handOvers: 'Передачи дела',
  noLawyer: 'Адвоката нет',
  noLawyerMore: 'Этому человеку ещё никого не предлагали.',
  overridden: 'Назначено при конфликте интересов, с причиной',
  theDesk: 'дежурные',
  withdrawAssignment: 'Отозвать',
  withdrawAssignmentHint: 'Адвокат узнает об этом и перестанет видеть дело.',
  withdrawAssignmentWhy: 'Почему',
} as const;
