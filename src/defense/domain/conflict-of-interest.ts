/** Somebody a lawyer defends, has defended or is asked to defend. */
export interface Client {
  readonly eventId: string | null;
  /** custody's word for what the person was at the event */
  readonly roleAtEvent: string | null;
}

export interface OtherClient extends Client {
  /** a colleague has said that the two have conflicting interests */
  readonly declared: boolean;
}

export type Conflict = 'DECLARED' | 'OPPOSITE_ROLES';

/**
 * At one event the defence of these may be to point at the organiser. An organisation default: the law names no
 * roles.
 */
const MAY_POINT_AT_THE_ORGANISER: readonly (string | null)[] = ['PARTICIPANT', 'PASSER_BY'];

/**
 * Whether one lawyer may defend both.
 * @source KZ CAO art. 748(4): one person may not defend people whose interests conflict.
 * @returns the first conflict found, declared ones first; null: none is known.
 */
export function conflictOf(offered: Client, others: readonly OtherClient[]): Conflict | null {
  if (others.some((other) => other.declared)) return 'DECLARED';
  return others.some((other) => opposes(offered, other) || opposes(other, offered)) ? 'OPPOSITE_ROLES' : null;
}

const opposes = (a: Client, b: Client): boolean =>
  a.eventId !== null &&
  a.eventId === b.eventId &&
  a.roleAtEvent === 'ORGANISER' &&
  MAY_POINT_AT_THE_ORGANISER.includes(b.roleAtEvent);
