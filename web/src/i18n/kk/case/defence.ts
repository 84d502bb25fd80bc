/** Who defends, and hand-overs. */
export const defence = {
  assignments: 'Кім қорғайды',
  handOver: 'Кімнен: {from}. Кімге: {to}',
  handOver_ACCEPTED: 'қабылданды',
  handOver_DECLINED: 'бас тартты',
  handOver_OFFERED: 'ұсынылды',
  handOver_TAKEN_BACK: 'қайтарылды',
  handOver_WITHDRAWN: 'кері қайтарылды',
  handOver_WITH_DESK: 'кезекшілерге қалдырылды',
  handOvers: 'Істі тапсыру',
  noLawyer: 'Адвокат жоқ',
  noLawyerMore: 'Бұл адамға әлі ешкім ұсынылмаған.',
  overridden: 'Мүдделер қақтығысына қарамай, себебімен тағайындалған',
  theDesk: 'кезекшілер',
  withdrawAssignment: 'Кері қайтару',
  withdrawAssignmentHint: 'Адвокат бұл туралы біледі және істі көрмейтін болады.',
  withdrawAssignmentWhy: 'Неліктен',
} as const;
