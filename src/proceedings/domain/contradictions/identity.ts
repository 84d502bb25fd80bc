import { boundsOf, Temporal, type When } from '../../../kernel/index.js';
import { between, sealed, word, type Contradiction } from './contradiction.js';
import { type ComparedProtocol, type ComparedRecords, type RecordRef } from './records.js';
import { isOtherAddress, readBirthDate } from './words.js';

interface Said {
  readonly ref: RecordRef;
  readonly field: string;
  readonly text: string;
}

/** The first pair that differs: one finding tells enough, the records behind it tell the rest. */
function firstOf(
  said: readonly Said[],
  differs: (a: string, b: string) => boolean,
): readonly [Said, Said] | null {
  for (const [i, a] of said.entries()) {
    const b = said.slice(i + 1).find((other) => differs(a.text, other.text));
    if (b) return [a, b];
  }
  return null;
}

const wordsOf = (protocols: readonly ComparedProtocol[], name: 'address' | 'birthDate'): Said[] =>
  protocols.flatMap(({ ref, words }) => {
    const text = words[name];
    return text ? [{ ref, field: `protocol.person.${name}`, text }] : [];
  });

function twoAddresses({ protocols }: ComparedRecords): Contradiction[] {
  const pair = firstOf(wordsOf(protocols, 'address'), isOtherAddress);
  return pair
    ? [between('C-TWO-ADDRESSES', sealed(pair[0].ref, pair[0].field), sealed(pair[1].ref, pair[1].field))]
    : [];
}

const isOtherBirth = (a: string, b: string): boolean => {
  const [one, other] = [readBirthDate(a), readBirthDate(b)];
  return one !== null && other !== null && one !== other;
};

function twoBirthDates({ protocols, persons }: ComparedRecords): Contradiction[] {
  const own = persons.flatMap(({ ref, birthDate }) =>
    birthDate ? [{ ref, field: 'person.birthDate', text: birthDate }] : [],
  );
  const pair = firstOf([...wordsOf(protocols, 'birthDate'), ...own], isOtherBirth);
  return pair
    ? [between('C-TWO-BIRTH-DATES', sealed(pair[0].ref, pair[0].field), sealed(pair[1].ref, pair[1].field))]
    : [];
}

interface Charged {
  readonly ref: RecordRef;
  readonly field: string;
  readonly article: string | null;
  readonly part: number | null;
}

const shown = ({ article, part }: Charged): string => (part === null ? `${article}` : `${article}(${part})`);

/** A part left out says nothing against one that is named. */
const isOtherCharge = (a: Charged, b: Charged): boolean =>
  a.article !== null &&
  b.article !== null &&
  (a.article !== b.article || (a.part !== null && b.part !== null && a.part !== b.part));

const isSameMoment = (a: When | null | undefined, b: When | null | undefined): boolean => {
  const [one, other] = [a && boundsOf(a).from, b && boundsOf(b).from];
  return !!one && !!other && Temporal.Instant.compare(one, other) === 0;
};

/** Two protocols are about one act where one of them is of the detention, or both give the same moment. */
const areOfOneAct = (a: ComparedProtocol, b: ComparedProtocol): boolean =>
  a.kind !== b.kind || isSameMoment(a.times.actAt, b.times.actAt);

function twoArticles({ protocols, rulings }: ComparedRecords): Contradiction[] {
  const ofProtocol = ({ ref, article, part }: ComparedProtocol): Charged => ({
    ...{ ref, field: 'protocol.article', article, part },
  });
  const papers = protocols.flatMap((a, i) =>
    protocols
      .slice(i + 1)
      .filter((b) => areOfOneAct(a, b))
      .map((b) => [ofProtocol(a), ofProtocol(b)] as const),
  );
  const decisions = rulings.flatMap(({ ref, article, part, protocolId }) =>
    protocols
      .filter((protocol) => protocol.ref.id === protocolId)
      .map((protocol) => [ofProtocol(protocol), { ref, field: 'ruling.article', article, part }] as const),
  );
  return [...papers, ...decisions]
    .filter(([a, b]) => isOtherCharge(a, b))
    .map(([a, b]) =>
      between('C-TWO-ARTICLES', word(a.ref, a.field, shown(a)), word(b.ref, b.field, shown(b))),
    );
}

/** @returns where papers describe two people, or two offences, as one. Sealed words are compared and let go. */
export const twoIdentities = (records: ComparedRecords): Contradiction[] => [
  ...twoAddresses(records),
  ...twoBirthDates(records),
  ...twoArticles(records),
];
