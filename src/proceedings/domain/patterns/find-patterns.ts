import { copiedNarratives } from './copied-narratives.js';
import { groupBy, type NightPattern, type NightProtocol, type PatternLimits } from './night-protocols.js';
import { officersInTwoPlaces, repeatedWitnesses } from './same-people.js';

/** @returns every pattern of these protocols, each night by itself; most people first. */
export function findPatterns(
  protocols: readonly NightProtocol[],
  limits: PatternLimits,
): readonly NightPattern[] {
  const nights = groupBy(protocols, ({ night }) => [night]);
  return [...nights.values()]
    .flatMap((night) => [
      ...copiedNarratives(night, limits.alikeFrom),
      ...officersInTwoPlaces(night, limits),
      ...repeatedWitnesses(night, limits.witnessInProtocols),
    ])
    .sort(
      (a, b) =>
        b.personCount - a.personCount ||
        a.kind.localeCompare(b.kind) ||
        a.protocolIds.join().localeCompare(b.protocolIds.join()),
    );
}
