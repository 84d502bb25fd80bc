export const common = {
  again: 'Try again',
  askAbout: 'Number to ask about: {id}',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  copied: 'Copied',
  copy: 'Copy',
  dataWhole: 'What is recorded on this device is whole.',
  demo: 'Demo: all people are invented',
  failed: 'No answer came',
  loading: 'Loading',
  more: 'More',
  newer: 'There is a newer version',
  noNetwork: 'The server cannot be reached',
  notFound: 'There is no such record, or it is not yours to see',
  print: 'Print',
  save: 'Save',
  shownBefore: 'The server cannot be reached. This is what was shown before.',
  undo: 'Undo',
  update: 'Update',
  keepAsIs: 'Leave it as it is',
} as const;

export const state = {
  contradiction: 'differs',
  resolved: 'resolved',
  running: 'running',
  unknown: 'not known',
  violation: 'violation',
  warning: 'due soon',
} as const;

export const time = {
  days: '{d} d {h} h',
  hours: '{h} h {m} min',
  minutes: '{m} min',
  now: 'now {time}',
  ago: '{span} ago',
  clock: 'Hours and minutes',
  day: 'Day',
} as const;

export const clock = {
  noFact: 'not counted: facts are missing',
  noStart: 'no time of detention',
  paused: 'the term stands still',
  until: 'until {end}',
  was: 'was due {end}',
  arguable: 'May be argued: until {end}',
  assumed: 'Assumed in the counting',
  gone: 'Gone',
  lacks: 'Missing: {fact}',
  notVerified: 'Not checked by a lawyer',
  pack: 'Pack {pack}',
  here: 'Counted by this phone',
  hereMeans:
    'Counted on this phone by the same rules. When the record arrives the server counts for itself, and its count stands.',
  lastDay: 'Last day',
  dueAt: 'Too late from',
  actBy: 'Act by',
  differs: 'The server counted otherwise',
  both: '{title}: phone {here}, server {server}',
  notRun: 'no clock runs',
  serverStands: 'The server’s count stands: it has more records.',
  understood: 'Understood',
  waits: 'What waits here changes the clocks',
  waitsMeans:
    'This phone cannot count it: it is counted when the network is there. Below stands what the server said before.',
  before: 'as it was before what waits here',
} as const;

export const source = {
  DETAINEE_TOLD: 'told by the person',
  DOCUMENT: 'by a document',
  HOTLINE: 'call to the hotline',
  LAWYER_SAW: 'a lawyer saw',
  OTHER: 'another source',
  POLICE_SAID: 'told by the police',
  RELATIVE_TOLD: 'told by relatives',
  THIRD_PARTY_LIST: 'somebody else’s list',
  unverified: 'not verified',
  source: 'Source',
} as const;

export const session = {
  demoHint: 'Sign in with one tap: all people and cases are made up.',
  demoPeople: 'Invented people',
  email: 'E-mail',
  family: 'Looking for somebody close?',
  familyLink: 'Page for families',
  language: 'Language',
  noAnswer: 'The server did not answer. Check the connection and try again.',
  password: 'Password',
  role_ADMINISTRATOR: 'administrator',
  role_ANALYST: 'analyst',
  role_COORDINATOR: 'coordinator',
  role_LAWYER: 'lawyer',
  role_OPERATOR: 'hotline operator',
  signIn: 'Sign in',
  signOut: 'Sign out',
} as const;

export const nav = {
  account: 'Settings',
  desk: 'Desk',
  figures: 'Figures',
  main: 'Sections',
  noScreen: 'There is no such page',
  home: 'To the start',
  station: 'Departments',
  record: 'Record',
} as const;

export const account = {
  dark: 'Dark',
  light: 'Light',
  system: 'As the system',
  theme: 'Look',
  ways: 'Where reminders reach me',
  signIns: 'Where I am signed in',
  leave: 'My leave',
} as const;
