/** For whom families look, and canaries at their door. */
export const families = {
  about:
    'For whom families look, and whether somebody tries names. Who these families are is shown to nobody.',
  botSilent: 'Nobody hears the families’ bot',
  botSilentMeans:
    'Since {when}. Why: {why}. Whoever opened a link in Telegram is not confirmed yet; letters by e-mail go on.',
  addCanary: 'Set a canary',
  asked: 'Asked for',
  askedMeans:
    'One question in an hour may be chance: a family looked for a namesake. Several in a row are somebody trying names: lower the limits of the families’ page, or close it and answer by telephone.',
  askedTitle: 'Somebody asked for an invented person',
  canaries: 'Canaries',
  canariesAbout:
    'Invented people known to the families’ page alone. Whoever asks for one is trying names: coordinators are told at once, and whoever asked gets the same reply as everybody.',
  canaryRule:
    'Invent an ordinary name with a father’s name. Neither you nor a colleague should know anybody of that name or one like it.',
  canarySet: 'The canary is set',
  confirmed: 'Confirmed their address',
  foundAt: 'Found: {when}',
  fullName: 'Family name, given name, father’s name',
  fullNameHint: 'In full, nothing shortened. The name will be shown to nobody again.',
  handle: 'Number of the canary',
  handleHint: 'The one shown when it was set, or the one an alert led to.',
  keepHandle:
    'The number of this canary. Write it down: the canary is retired by it, and the name is not shown again.',
  lastAsked: 'Last asked for',
  leadGone: 'The record is out of sight: merged or erased',
  leads: 'Who is looked for',
  leadsAbout:
    'Families asked to be told about these people. Where the person allowed an answer, the families’ page gives it. Where not, ask the person: without their consent nothing is said.',
  mayTell: 'allowed an answer',
  most: 'The last {n} are shown.',
  mustAsk: 'ask the person',
  neverAsked: 'never',
  noCanaries: 'There is no canary: nobody would learn that names are tried.',
  noLeads: 'Nobody asks about anyone logged here',
  noLeadsMore: 'Requests are compared with everybody who is logged, and turn up here by themselves.',
  noneOfThese: 'There is nobody like this now',
  openCase: 'Open the case',
  openCaseOf: 'Open the case: {name}',
  requests: 'Requests to be told',
  requestsAbout:
    'What families wrote is sealed. Only how many requests there are, and how far they came, is seen.',
  retireMeans: 'For a name that turned out to be somebody’s. It cannot be taken back: set another one.',
  retired: 'The canary is retired',
  setCanary: 'Set it',
  show: 'Show',
  show_all: 'All',
  show_ask: 'To be asked',
  show_may: 'Allowed',
  standing: 'Standing',
  unsent: 'Letters and messages that did not leave',
  unmatched: 'About nobody logged yet',
  waiting: 'Wait for news',
} as const;
