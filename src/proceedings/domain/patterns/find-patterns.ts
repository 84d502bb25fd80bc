import { copiedNarratives } from './copied-narratives.js';
import { groupBy, type NightPattern, type NightProtocol, type PatternLimits } from './night-protocols.js';
import { officersInTwoPlaces, repeatedWitnesses } from './same-people.js';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
        byText(a.kind, b.kind) ||
        byText(a.protocolIds.join(), b.protocolIds.join()),
    );
}
