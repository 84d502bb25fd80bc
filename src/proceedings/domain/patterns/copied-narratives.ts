import { likeness } from './narrative.js';
import { groupBy, personsIn, sortedIds, type NightPattern, type NightProtocol } from './night-protocols.js';

interface Text {
  readonly signature: Uint32Array;
  readonly protocols: readonly NightProtocol[];
}

/** Equal signatures are compared once: in a night of copies a few texts stand for hundreds of protocols. */
const textsOf = (protocols: readonly NightProtocol[]): Text[] =>
  [...groupBy(protocols, ({ narrative }) => (narrative ? [narrative.join()] : []))].map(([, group]) => ({
    signature: group[0]!.narrative!,
    protocols: group,
  }));

interface Link {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

function linksOf(texts: readonly Text[], alikeFrom: number): Link[] {
  return texts.flatMap((text, a) =>
    texts.slice(a + 1).flatMap((other, i) => {
      const alike = likeness(text.signature, other.signature);
      return alike >= alikeFrom ? [{ a, b: a + 1 + i, alike }] : [];
    }),
  );
}

/** Joins what is linked, directly or through others. @returns for each text the number of its group. */
function joined(count: number, links: readonly Link[]): number[] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => (parent[i] === i ? i : (parent[i] = rootOf(parent[i]!)));
  for (const { a, b } of links) parent[rootOf(b)] = rootOf(a);
  return parent.map((_, i) => rootOf(i));
}

/** @returns groups of one night's protocols of different people that tell one story in one set of words. */
export function copiedNarratives(protocols: readonly NightProtocol[], alikeFrom: number): NightPattern[] {
  const texts = textsOf(protocols);
  const links = linksOf(texts, alikeFrom);
  const groupOf = joined(texts.length, links);
  const groups = groupBy(
    texts.map((text, i) => ({ text, group: groupOf[i]! })),
    ({ group }) => [String(group)],
  );
  return [...groups].flatMap(([group, members]) => {
    const own = members.flatMap(({ text }) => text.protocols);
    if (personsIn(own) < 2) return [];
    const alike = links.filter(({ a }) => groupOf[a] === Number(group)).map((link) => link.alike);
    return [
      {
        kind: 'COPIED_NARRATIVE' as const,
        protocolIds: sortedIds(own),
        personCount: personsIn(own),
        likeness: Math.min(1, ...alike),
        sharedNames: null,
      },
    ];
  });
}

/** @returns how many other people's protocols of the same night tell the story of this one. */
export function sharedTextWith(
  protocol: NightProtocol,
  night: readonly NightProtocol[],
  alikeFrom: number,
): number {
  const { narrative } = protocol;
  if (!narrative) return 0;
  const alike = night.filter(
    (other) =>
      other.personId !== protocol.personId &&
      other.night === protocol.night &&
      other.narrative &&
      likeness(narrative, other.narrative) >= alikeFrom,
  );
  return personsIn(alike);
}
