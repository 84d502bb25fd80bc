/** One run of the evaluation: store people, ask about each in every kind of variation, ask about people who are not there. */
import { Chance } from './chance.mjs';
import { peopleOf } from './people.mjs';
import { absentQuestion, kindsOf, storedText } from './questions.mjs';
import { twinOf } from './twins.mjs';

const identity = ({ sex, family, given, father }) => `${sex} ${family} ${given} ${father}`;

/** Fills an index with invented people. @returns them, with what was stored. */
function store({ canonicalName, NameIndex }, { count, half, seed }) {
  const chance = new Chance(`${seed} ${half} stored`);
  const draw = peopleOf(half);
  const people = [];
  for (let at = 0; at < count; at += 1) {
    const person = draw(chance);
    const { text, hasFather } = storedText(person, chance);
    const knowsYear = chance.is(0.95);
    people.push({
      ...person,
      id: `p${at}`,
      text,
      hasFather,
      knowsYear,
      knowsDate: knowsYear && chance.is(0.45),
    });
  }
  const index = new NameIndex();
  const before = memory();
  const started = performance.now();
  for (const person of people) {
    index.add(person.id, canonicalName(person.text), {
      birthYear: person.knowsYear ? person.year : null,
      birthDate: person.knowsDate ? person.date : null,
    });
  }
  const buildMs = performance.now() - started;
  return { people, index, buildMs, megabytes: memory() - before };
}

function memory() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Two people whose records nobody could tell apart count as one. */
const sameRecord = (canonicalTokenSet, canonicalName) => {
  const key = (person) =>
    `${canonicalTokenSet(canonicalName(person.text))} ${person.knowsYear ? person.year : '-'}`;
  return (one, other) => one === other || key(one) === key(other);
};

class Share {
  hits = 0;
  all = 0;
  count(isHit) {
    this.all += 1;
    if (isHit) this.hits += 1;
  }
  get percent() {
    return this.all === 0 ? 100 : (100 * this.hits) / this.all;
  }
}

const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * @param core { canonicalName, canonicalTokenSet, NameIndex, familyDecision, adviceDecision }
 * @param options { count, half, seed, perKind, absent, kinds? }
 * @returns { kinds, figures, times, buildMs, megabytes, misses }
 */
export function evaluate(core, { count, half, seed, perKind, absent, kinds: wanted }) {
  const { canonicalName, canonicalTokenSet, familyDecision, adviceDecision } = core;
  const world = store(core, { count, half, seed });
  const { index, people } = world;
  const byId = new Map(people.map((person) => [person.id, person]));
  const isSame = sameRecord(canonicalTokenSet, canonicalName);
  const times = [];
  const misses = [];
  const ask = ({ text, year, date = null }) => {
    const query = { name: canonicalName(text), birthYear: year, birthDate: date };
    const started = performance.now();
    const ranked = index.search(query, { limit: 10 });
    times.push(performance.now() - started);
    return { query, ranked };
  };

  const totals = {
    first: new Share(),
    five: new Share(),
    withYear: new Share(),
    advice: new Share(),
    told: new Share(),
  };
  const counts = { wrong: 0, toldTwoNames: 0 };
  const kinds = [];
  const held = Object.entries(kindsOf(half)).filter(([name]) => !wanted || wanted.includes(name));
  for (const [name, write] of held) {
    const chance = new Chance(`${seed} ${half} ${name}`);
    const row = { name, first: new Share(), five: new Share(), told: new Share(), wrong: 0 };
    for (let tries = 0; row.first.all < perKind && tries < perKind * 60; tries += 1) {
      const person = chance.of(people);
      const question = write(person, chance);
      if (!question) continue;
      const { query, ranked } = ask(question);
      const place = ranked.findIndex(({ id }) => isSame(byId.get(id), person));
      for (const share of [row, totals]) {
        share.first.count(place === 0);
        share.five.count(place >= 0 && place < 5);
      }
      if (question.year !== null && question.names > 1 && !question.isShort)
        totals.withYear.count(place === 0);
      if (place !== 0) misses.push({ kind: name, asked: question, stored: person, place, ranked });
      totals.advice.count(adviceDecision(ranked).candidates.some(({ id }) => isSame(byId.get(id), person)));
      const decision = familyDecision(query, ranked);
      const isWrong = decision.isShown && !isSame(byId.get(decision.id), person);
      if (isWrong) misses.push({ kind: 'WRONG SHOWN', asked: question, stored: person, place, ranked });
      row.wrong += isWrong ? 1 : 0;
      counts.wrong += isWrong ? 1 : 0;
      const gaveFather = query.name.tokens.some(({ role }) => role === 'PATRONYMIC');
      if (question.year === null && !gaveFather && decision.isShown) counts.toldTwoNames += 1;
      if (gaveFather && question.year !== null && !question.isShort && person.hasFather && person.knowsYear) {
        totals.told.count(decision.isShown && !isWrong);
        row.told.count(decision.isShown && !isWrong);
      }
    }
    kinds.push(row);
  }

  const missing = askAbsent(core, { people, half, seed, absent, ask, misses });
  times.sort((a, b) => a - b);
  const others = kinds.filter(({ name }) => name !== 'initials' && name !== 'short form');
  const ofKind = (name) => kinds.find((kind) => kind.name === name)?.five.percent ?? 100;
  const figures = {
    'recall@1, all kinds': totals.first.percent,
    'recall@5, all kinds': totals.five.percent,
    'recall@1 with year, two names or more': totals.withYear.percent,
    'recall@5 of the weakest kind but initials and short forms': Math.min(
      ...others.map(({ five }) => five.percent),
    ),
    'recall@5 of initials': ofKind('initials'),
    'lookup: wrong person shown': counts.wrong,
    'lookup: absent people answered': missing.strangers.percent,
    'lookup: absent brothers and namesakes answered': missing.near.percent,
    'lookup: absent twins of a near name answered': missing.twins.percent,
    'lookup: recall with father and year': totals.told.percent,
    'lookup: two names and no year answered': counts.toldTwoNames,
    'duplicate check: recall@5': totals.advice.percent,
    'duplicate check: asks on absent': missing.asks.percent,
    'p99 of a search': quantile(times, 0.99),
  };
  return {
    ...{
      kinds,
      figures,
      misses,
      buildMs: world.buildMs,
      megabytes: world.megabytes,
      words: index.dictionary?.size,
    },
    ...{ questions: times.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99) },
    absent: { strangers: missing.strangers.all, near: missing.near.all },
  };
}

/** Near to somebody stored, and somebody else: a brother or sister, a child, a cousin, a namesake of another age. */
const NEAR = [
  (person, other) => ({ ...person, given: other.given, sex: other.sex, year: person.year + 3 }),
  (person, other) => ({ ...person, given: other.given, sex: other.sex }),
  (person, other) => ({ ...person, father: other.father }),
  (person, other) => ({ ...person, family: other.family, familyEnding: other.familyEnding }),
  (person) => ({ ...person, year: person.year - 4 }),
  (person, other) => ({
    ...person,
    father: person.given,
    given: other.given,
    sex: other.sex,
    year: Math.min(2008, person.year + 25),
  }),
];

function askAbsent(
  { canonicalName, familyDecision, adviceDecision },
  { people, half, seed, absent, ask, misses },
) {
  const years = new Map();
  for (const person of people) {
    const name = identity(person);
    years.set(name, [...(years.get(name) ?? []), person.year]);
  }
  const isThere = (person) =>
    (years.get(identity(person)) ?? []).some((year) => Math.abs(year - person.year) <= 1);
  const chance = new Chance(`${seed} ${half} absent`);
  const draw = peopleOf(half);
  const found = { strangers: new Share(), near: new Share(), twins: new Share(), asks: new Share() };
  const keyOf = (word) =>
    canonicalName(word)
      .tokens.map(({ key }) => key)
      .join(' ');
  const put = (person, share, kind) => {
    if (isThere(person)) return;
    const question = absentQuestion(person, chance, kind !== 'stranger' || chance.is(0.7));
    const { query, ranked } = ask(question);
    const decision = familyDecision(query, ranked);
    share.count(decision.isShown);
    if (kind === 'stranger') found.asks.count(adviceDecision(ranked).verdict !== 'NEW');
    if (decision.isShown)
      misses.push({ kind: `ABSENT ${kind} ANSWERED`, asked: question, stored: person, place: -1, ranked });
  };
  while (found.strangers.all < absent) put(draw(chance), found.strangers, 'stranger');
  for (let tries = 0; found.near.all < absent && tries < absent * 4; tries += 1) {
    const person = chance.of(people);
    let other = draw(chance);
    while (other.people !== person.people) other = draw(chance);
    put(chance.of(NEAR)(person, other), found.near, 'near');
  }
  for (let tries = 0; found.twins.all < absent / 2 && tries < absent * 4; tries += 1) {
    const twin = twinOf(chance.of(people), chance, keyOf);
    if (twin) put(twin, found.twins, 'twin');
  }
  return found;
}
