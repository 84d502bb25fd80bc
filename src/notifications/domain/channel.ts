/** Ways out of the house. A webhook is the organisation's, the others are a colleague's own. */
export const CHANNELS = ['EMAIL', 'TELEGRAM', 'PUSH', 'WEBHOOK'] as const;
export type Channel = (typeof CHANNELS)[number];

export const OWN_CHANNELS = ['EMAIL', 'TELEGRAM', 'PUSH'] as const;
export type OwnChannel = (typeof OWN_CHANNELS)[number];

const DESK = new Set(['COORDINATOR', 'LAWYER', 'OPERATOR']);

/** @returns whether people are lost when this colleague hears of nothing outside: e-mail is their last way. */
export const worksOnTheDesk = (role: string): boolean => DESK.has(role);

const HOUR = 3600;

/**
 * Seconds after which a message that could not leave is given up: a reminder hours late misleads. A colleague's own
 * then goes by e-mail, which waits for its server as long as its tries last.
 */
const GIVEN_UP_AFTER: Readonly<Record<Channel, number>> = {
  EMAIL: Infinity,
  TELEGRAM: 3 * HOUR,
  PUSH: 3 * HOUR,
  WEBHOOK: 24 * HOUR,
};

export const isTooOld = (channel: Channel, ageSeconds: number): boolean =>
  ageSeconds > GIVEN_UP_AFTER[channel];
