/** Who defends, and hand-overs. */
export const defence = {
  assignments: 'Who defends',
  handOver: 'From {from} to {to}',
  handOver_ACCEPTED: 'accepted',
  handOver_DECLINED: 'declined',
  handOver_OFFERED: 'offered',
  handOver_TAKEN_BACK: 'taken back',
  handOver_WITHDRAWN: 'withdrawn',
  handOver_WITH_DESK: 'left with the desk',
  handOvers: 'Hand-overs',
  noLawyer: 'No lawyer',
  noLawyerMore: 'Nobody was asked for this person yet.',
  overridden: 'Assigned in spite of conflicting interests, for a recorded reason',
  theDesk: 'the desk',
  withdrawAssignment: 'Take back',
  withdrawAssignmentHint: 'The lawyer is told and no longer sees the case.',
  withdrawAssignmentWhy: 'Why',
} as const;
