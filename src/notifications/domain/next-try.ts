/** Tries before an e-mail is given up: about two days of a silent server, three refusals of the address itself. */
const MOST_TRIES = 60;
const MOST_REFUSALS = 3;
const LONGEST_WAIT_SECONDS = 3600;

/** What went wrong with one try, as a mail library reports it: a code, and the server's own three digits. */
export interface MailFault {
  readonly code: string;
  readonly response: number | null;
}

/** @returns a fault without its message, which quotes the address it was about. */
export function mailFaultOf(error: unknown): MailFault {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return {
    code: typeof code === 'string' ? code.slice(0, 40) : 'UNKNOWN',
    response: typeof responseCode === 'number' ? responseCode : null,
  };
}

/** @returns whether the server refused this one message for good, and not merely was away. */
const isRefusal = ({ code, response }: MailFault): boolean =>
  response !== null && response >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');

/** @returns whether the server itself is the trouble: the next message would fare no better. */
export const serverIsAway = ({ code }: MailFault): boolean => code !== 'EENVELOPE' && code !== 'EMESSAGE';

/** @param attempts tries made so far, this one included. @returns seconds until the next, null to give up. */
export function secondsToNextTry(attempts: number, fault: MailFault): number | null {
  if (attempts >= (isRefusal(fault) ? MOST_REFUSALS : MOST_TRIES)) return null;
  return Math.min(10 * 2 ** Math.min(attempts, 20), LONGEST_WAIT_SECONDS);
}
