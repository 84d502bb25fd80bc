/** Where this person is signed in, and their password. */
export const signIns = {
  about: 'Which device it is the server does not know: it keeps the time of the sign-in alone.',
  changed: 'The password is new, your other sign-ins have ended',
  change: 'Change the password',
  changeMeans:
    'Your other sign-ins end. What is kept on those devices stays there and waits for a new sign-in.',
  current: 'Present password',
  end: 'End it',
  endMeans:
    'The device with this sign-in wipes everything it keeps at its next contact. What was not sent is lost. It cannot be taken back.',
  ended: 'The sign-in has ended',
  endOf: 'End the sign-in of {time}',
  fresh: 'New password',
  freshAgain: 'New password again',
  freshHint: 'At least {n} characters. A phrase is better than a jumble.',
  here: 'this device',
  notSame: 'The new passwords differ',
  only: 'There are no other sign-ins',
  password: 'Password',
  since: 'Signed in {time}',
  unsure:
    'No answer came: the password may be new already. Try again; where the old one does not fit, it has changed.',
  until: 'ends by itself {time}',
} as const;
