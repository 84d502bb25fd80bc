/** What can be said of one right, in the order of the buttons. */
export const OUTCOMES = ['RESPECTED', 'VIOLATED', 'REFUSED_TO_ANSWER', 'UNKNOWN', 'NOT_APPLICABLE'] as const;
