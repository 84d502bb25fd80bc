/** Asking for an erasure. */
export const erasure = {
  erase: 'Erase this person’s data',
  eraseAsk: 'Ask for the erasure',
  eraseAsked: 'Asked. An administrator decides; the desk shows it under erasures.',
  eraseHeld: 'Also while they may still be held',
  eraseNote: 'Note for colleagues',
  eraseNoteHint: 'Is erased with the person',
  eraseWhat:
    'Nothing is erased yet: an administrator agrees, then 72 hours pass in which it can be taken back. From now on families get no answer about this person.',
  eraseWhy: 'Why',
  erasureWhy_FAMILY_ASKED: 'The family asked',
  erasureWhy_LOGGED_BY_MISTAKE: 'Logged by mistake',
  erasureWhy_NO_LONGER_NEEDED: 'No longer needed',
  erasureWhy_PERSON_ASKED: 'The person asked',
} as const;
