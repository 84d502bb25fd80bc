import { type Actor } from '../platform/db/index.js';
import { type PresenceEnd } from './presence.enums.js';

/** A lawyer leaves for themselves; a coordinator says it for a lawyer who cannot. */
export const mayEndStay = (actor: Actor, { lawyerId }: { readonly lawyerId: string }): boolean =>
  actor.role !== 'LAWYER' || lawyerId === actor.id;

/** A lawyer tells of their own wait at a door; a coordinator of anybody's. */
export const mayTellOfRefusal = (actor: Actor, { lawyerId }: { readonly lawyerId: string }): boolean =>
  actor.role !== 'LAWYER' || lawyerId === actor.id;

/** A stay that ended by itself because nobody said so can still be told. */
export const isStayOpen = ({
  endedAt,
  endKind,
}: {
  readonly endedAt: Date | null;
  readonly endKind: PresenceEnd | null;
}): boolean => endedAt === null || endKind === 'RAN_OUT';
