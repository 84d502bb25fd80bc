/** What protocols of one night share. */
export const patterns = {
  about:
    'What protocols of different people share in one night: a copied story, one officer in two places at once, the same witnesses. A reason to look, not a conclusion.',
  anyTown: 'All towns',
  byNight: 'A night by its date',
  gone: {
    one: '{n} protocol is no more: corrected or withdrawn.',
    other: '{n} protocols are no more: corrected or withdrawn.',
  },
  hide: 'Hide the protocols ({n})',
  likeness: 'Texts alike to at least {percent} %',
  means_COPIED_NARRATIVE:
    'The story of the act is the same but for numbers and spelling. Compare the texts and ask each person whether it was so.',
  means_OFFICER_IN_TWO_PLACES:
    'By time and place one person could not draw up all of these. Check whether they are namesakes, and whether the time was copied right.',
  means_SAME_WITNESSES:
    'The same names of witnesses with different people. Check who they are and whether they were there.',
  night: 'Evening of this night',
  nightHint: 'A night lasts from noon to noon.',
  noCase: 'The case is not yours to see',
  noWords: 'The record holds no words',
  none: 'Nothing shared was found in the protocols',
  noneMore: 'Protocols that were recorded here are compared. The more are recorded, the more is seen.',
  notAdvice: 'A machine compares, a lawyer decides. Each match stands among the findings of the case too.',
  others: {
    one: '{n} more protocol is not yours to see.',
    other: '{n} more protocols are not yours to see.',
  },
  people: { one: '{n} person', other: '{n} people' },
  protocols: { one: '{n} protocol', other: '{n} protocols' },
  scope: 'What to look at',
  sharedNames: { one: '{n} shared name', other: '{n} shared names' },
  show: 'Show the protocols ({n})',
  town: 'Town',
} as const;
