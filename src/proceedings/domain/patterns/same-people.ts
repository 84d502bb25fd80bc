import { boundsOf, type When } from '../../../kernel/index.js';
import { arePlacesApart, leastSpeed, mostHoursBetween } from '../contradictions/travel.js';
import {
  groupBy,
  personsIn,
  sortedIds,
  type NightPattern,
  type NightProtocol,
  type PatternLimits,
} from './night-protocols.js';

const MINUTES_AN_HOUR = 60;

const timed = ({ id, drawnAt: at, place }: NightProtocol) => ({
  ...{ at, place, field: 'protocol.drawnAt', ref: { kind: 'PROTOCOL' as const, id } },
});

/** At one time in two places: within what two watches may differ, or nearer in time than any car is fast. */
export function areOneOfficerTooMany(a: NightProtocol, b: NightProtocol, limits: PatternLimits): boolean {
  if (!arePlacesApart(a.place, b.place, limits.leastKm)) return false;
  const hours = mostHoursBetween(a.drawnAt, b.drawnAt);
  if (hours === null) return false;
  const isAtOnce = isSharp(a.drawnAt) && isSharp(b.drawnAt);
  if (isAtOnce && hours * MINUTES_AN_HOUR <= limits.watchesMayDifferMinutes) return true;
  const speed = leastSpeed(timed(a), timed(b), limits.leastKm);
  return speed !== null && speed > limits.mostKmPerHour;
}

const isSharp = (when: When): boolean => when.precision === 'MINUTE' && boundsOf(when).from !== null;

/** @returns the protocols one officer is said to have drawn up with this one although they were elsewhere. */
export const drawnElsewhere = (
  protocol: NightProtocol,
  night: readonly NightProtocol[],
  limits: PatternLimits,
): readonly NightProtocol[] =>
  protocol.officer === null
    ? []
    : night.filter(
        (other) =>
          other.id !== protocol.id &&
          other.officer === protocol.officer &&
          areOneOfficerTooMany(protocol, other, limits),
      );

/** @returns for each officer of the night who was in two places at one time: the protocols that show it. */
export function officersInTwoPlaces(
  protocols: readonly NightProtocol[],
  limits: PatternLimits,
): NightPattern[] {
  const byOfficer = groupBy(protocols, ({ officer }) => (officer ? [officer] : []));
  return [...byOfficer.values()].flatMap((own) => {
    const shown = own.filter((protocol) => drawnElsewhere(protocol, own, limits).length > 0);
    if (shown.length === 0) return [];
    return [
      {
        kind: 'OFFICER_IN_TWO_PLACES' as const,
        protocolIds: sortedIds(shown),
        personCount: personsIn(shown),
        likeness: null,
        sharedNames: null,
      },
    ];
  });
}

/** @returns witnesses named in many people's protocols; several in the same protocols are one pattern. */
export function repeatedWitnesses(protocols: readonly NightProtocol[], atLeast: number): NightPattern[] {
  const byWitness = groupBy(protocols, ({ witnesses }) => witnesses);
  const many = [...byWitness.values()].filter((own) => personsIn(own) >= atLeast);
  const together = groupBy(many, (own) => [sortedIds(own).join()]);
  return [...together.values()].map((alike) => ({
    kind: 'SAME_WITNESSES' as const,
    protocolIds: sortedIds(alike[0]!),
    personCount: personsIn(alike[0]!),
    likeness: null,
    sharedNames: alike.length,
  }));
}

/** @returns the most people of one night whose protocols name one of this protocol's witnesses, its own counted. */
export function witnessInProtocols(protocol: NightProtocol, night: readonly NightProtocol[]): number {
  const counts = protocol.witnesses.map((witness) =>
    personsIn(night.filter(({ witnesses }) => witnesses.includes(witness))),
  );
  return Math.max(0, ...counts);
}
