/** Ways by which reminders reach a person outside the app. */
export const ways = {
  about:
    'The app shows everything by itself. Choose here what calls you while it is closed. One sentence and a link leave the house: no name and no place.',
  EMAIL: 'E-mail',
  PUSH: 'A sign in the browser',
  TELEGRAM: 'Telegram',
  calendar: 'Calendar',
  failed: 'The last that did not leave: {time}, code {code}. If it goes on, tell an administrator the code.',
  isOff: 'no reminders come',
  isOn: 'reminders come',
  isOnSince: 'reminders come since {time}',
  mailMeans: 'To the address you sign in with.',
  mailNone: 'E-mail is not set up in this installation: letters wait. Tell an administrator.',
  notHere: 'This installation does not have it.',
  off: 'Send none',
  on: 'Send them',
  said_off: '{way}: no more come',
  said_on: '{way}: they come',
} as const;

/** Browsers that are woken. */
export const wake = {
  CANNOT: 'This browser cannot do it. On an iPhone add the app to the home screen first.',
  DENIED:
    'The browser does not let this site show notifications. Allow it in the settings of the browser, then press again.',
  NOT_ANSWERED: 'You did not answer the browser. Press again when you have decided.',
  NO_SERVICE:
    'The service of the browser did not answer, there will be no sign. Check the connection, then press again.',
  ask: 'Call this browser',
  asks: 'The browser itself asks first.',
  gives:
    'A sentence without names comes up, also on a locked screen. The service of the browser learns when something came for you, but not what.',
  here: 'this browser',
  list: 'Browsers that are called',
  since: 'since {time}',
  stop: 'Do not call',
  stopOf: 'Do not call the browser of {time}',
  stopMeans: 'That browser is called no more. Only from itself can it be brought back.',
  stopped: 'The browser is called no more',
  woken: 'This browser is called from now on',
} as const;

export const chat = {
  agree: 'I have read it, link it',
  again: 'Take a new code',
  code: 'Or send this line to the bot. It is shown once and good until {time}.',
  codeAlone:
    'Send this line to the bot of your organisation; an administrator knows its name. It is shown once and good until {time}.',
  forget: 'Forget the chat',
  forgetMeans: 'The number of the chat is erased. It takes a new code to come back.',
  forgotten: 'The chat is forgotten',
  gone: 'The code was shown already. Take a new one.',
  link: 'Link it',
  linked: 'The chat is linked',
  open: 'Open Telegram',
  title: 'Link Telegram',
  waits: 'Waiting for the line to reach the bot.',
} as const;

export const feeds = {
  about: 'A calendar reads your deadlines by itself, from a secret address. There are no people in them.',
  gives:
    'Whoever learns the address reads your deadlines: which and when. So does whoever runs the calendar. Make an address for each device.',
  helpOnly: 'A calendar reads when it likes and may not ring. Do not rely on it alone.',
  close: 'Close the address',
  closeOf: 'Close the address made {time}',
  closeMeans:
    'The address is worthless at once. What the calendar has read stays in it. It cannot be taken back.',
  closed: 'The address is closed',
  found: 'An address is read that is in none of your calendars? Somebody found it: close it.',
  language: 'Language of the deadlines',
  made: 'Made {time}, {language}',
  make: 'Make an address',
  fresh: 'New address',
  notRead: 'nobody has read it yet',
  once: 'The address is shown once. Put it into the calendar as a subscription.',
  read: 'read {time}',
  shown: 'The address was shown already. Close it and make a new one.',
} as const;
