import type { IncomingMessage, ServerResponse } from 'node:http';
import { closeAgents, outside, post } from '../support/family.js';
import { House } from '../support/house.js';
import { holdAll } from '../sim/held-people.js';
import { chance, fullNameOf, inventPeople, type Invented } from '../sim/invented-people.js';
import { Spread, welch } from '../sim/welch.js';

/** `npm run sim:family` asks as often as T2 is promised; the short form is the same run in small. */
const FULL = process.env['FAMILY_SIM'] === 'full';
const QUESTIONS = FULL ? 100_000 : 4_000;
const HELD = FULL ? 2_000 : 200;
/** The whole of it takes half an hour on a machine that has much else to do. */
const LONGEST_MS = FULL ? 7_200_000 : 900_000;
const IN_FLIGHT = 16;
const WARM_UP = 500;
const LIMIT = 4.5;
const consents = (i: number): boolean => i % 2 === 0;

const KINDS = ['found', 'absent', 'no consent', 'wrong year', 'no father’s name'] as const;
type Kind = (typeof KINDS)[number];

describe('yes and no cannot be told apart at the family door (T2)', () => {
  const people = inventPeople(HELD * 2, 3);
  const held = people.slice(0, HELD);
  const strangers = people.slice(HELD);
  let house: House;
  beforeAll(async () => {
    house = await House.open({
      FAMILY_ASKS_PER_NETWORK_HOUR: '1000000',
      FAMILY_ASKS_PER_QUESTION_HOUR: '1000000',
      FAMILY_ASKS_PER_MINUTE: '1000000',
    });
    await holdAll(house, await house.staff('LAWYER'), held, consents);
  }, 300_000);
  afterAll(async () => {
    closeAgents();
    await house.close();
  });

  const questionOf = (kind: Kind, random: () => number): { fullName: string; birthYear: number } => {
    const i = Math.floor((random() * HELD) / 2) * 2;
    const [willing, silent, stranger] = [held[i]!, held[i + 1]!, strangers[i]!];
    const say = (person: Invented, years = 0) => ({
      fullName: fullNameOf(person),
      birthYear: person.birthYear + years,
    });
    switch (kind) {
      case 'found':
        return say(willing);
      case 'absent':
        return say(stranger);
      case 'no consent':
        return say(silent);
      case 'wrong year':
        return say(willing, 3);
      case 'no father’s name':
        return { ...say(willing), fullName: `${willing.family} ${willing.given}` };
    }
  };

  /** Measures where the door runs: from the head of the request to the end of the reply. */
  function timeThem(): Map<string, Spread> {
    const times = new Map<string, Spread>();
    const server = house.api.getHttpServer();
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      const kind = String(request.headers['x-kind'] ?? '');
      const begun = performance.now();
      response.once('finish', () => {
        const spread = times.get(kind) ?? new Spread();
        spread.add(performance.now() - begun);
        times.set(kind, spread);
      });
    });
    return times;
  }

  it(
    `in bytes, headers and time over ${QUESTIONS} interleaved questions`,
    async () => {
      const random = chance(5);
      const shapes = new Set<string>();
      const constants = new Set<string>();
      let answers = 0;
      const ask = async (kind: Kind, header: string) => {
        const reply = await post(
          `${house.url}/family/graphql`,
          JSON.stringify({
            query: 'mutation($input: AskInput!) { ask(input: $input) { text } }',
            variables: { input: questionOf(kind, random) },
          }),
          { 'content-type': 'application/json', 'accept-language': 'ru', 'x-kind': header },
        );
        shapes.add(JSON.stringify(outside(reply)));
        if (kind === 'found') answers += Number(reply.body.includes('Этого человека удерживают.'));
        else constants.add(reply.body);
      };
      let left = QUESTIONS + WARM_UP;
      const times = timeThem();
      const worker = async () => {
        while (left-- > 0) {
          const kind = KINDS[Math.floor(random() * KINDS.length)]!;
          await ask(kind, left >= QUESTIONS ? 'warm-up' : String(KINDS.indexOf(kind)));
        }
      };
      await Promise.all(Array.from({ length: IN_FLIGHT }, worker));

      const of = (kind: Kind): Spread => times.get(String(KINDS.indexOf(kind)))!;
      const found = of('found');
      const figures = KINDS.slice(1).map((kind) => ({ kind, t: welch(found, of(kind)) }));
      const table = [
        `T2: ${QUESTIONS} questions, server-side time with the reply timer of 50 ms`,
        `  found: n ${found.n}, mean ${found.mean.toFixed(3)} ms, sd ${Math.sqrt(found.variance).toFixed(3)} ms`,
        ...figures.map(({ kind, t }) => {
          const { n, mean } = of(kind);
          return `  ${kind}: n ${n}, mean ${mean.toFixed(3)} ms, Welch t ${t.toFixed(2)} (limit ${LIMIT})`;
        }),
      ];
      process.stdout.write(table.join('\n') + '\n');
      expect(answers).toBeGreaterThanOrEqual(found.n);
      expect(shapes.size).toBe(1);
      expect(constants.size).toBe(1);
      for (const { kind, t } of figures) {
        expect({ kind, apart: Math.abs(t) >= LIMIT }).toEqual({ kind, apart: false });
      }
    },
    LONGEST_MS,
  );
});
