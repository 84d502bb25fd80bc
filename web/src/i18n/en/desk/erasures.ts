/** Erasing what is known about somebody. */
export const erasures = {
  askedAt: 'Asked: {when}.',
  erasureAgree: 'Agree',
  erasureApproved: 'Agreed, it is done in 72 hours',
  erasureDue: 'It can be taken back until {when}.',
  erasureNobody: 'The name is not shown to you',
  erasureSize: 'Episodes: {episodes}, records: {records}.',
  erasureTakeBack: 'Take it back',
  erasureWithdrawn: 'The erasure was taken back',
  erasure_CHANGED: 'the records changed, nothing was erased',
  erasure_DONE: 'erased',
  erasure_WAITS: 'waits 72 hours',
  erasure_WAITS_APPROVAL: 'waits for agreement',
  erasure_WITHDRAWN: 'taken back',
  erasuresAbout:
    'A coordinator asks, an administrator agrees, and after 72 hours it is done. Until then either can take it back.',
  erasures_all: 'All',
  erasures_waiting: 'Waiting',
  noErasures: 'Nobody asked for an erasure',
  noErasuresMore: 'It is asked for from a person’s case.',
} as const;
