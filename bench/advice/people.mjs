import { randomUUID } from 'node:crypto';
import { Chance } from '../../eval/names/chance.mjs';
import { peopleOf } from '../../eval/names/people.mjs';
import { absentQuestion, kindsOf, storedText } from '../../eval/names/questions.mjs';

const ROWS = 11;
const AT_ONCE = 500;
const HANDS = Object.values(kindsOf('held-out'));

/** Invented people, and lists of eleven rows about them or about nobody. */
export class Crowd {
  #chance = new Chance('bench advice');
  #draw = peopleOf('held-out');

  constructor(count) {
    this.people = Array.from({ length: count }, () => {
      const person = this.#draw(this.#chance);
      return { person, fullName: storedText(person, this.#chance).text, birthYear: person.year };
    });
  }

  /** As stored: the hash of the whole name and the year is equal. */
  known() {
    return this.#eleven(() => this.#chance.of(this.people));
  }

  /** Somebody stored, in another hand, order or form. */
  otherwise() {
    return this.#eleven(() => {
      for (;;) {
        const { person } = this.#chance.of(this.people);
        const asked = this.#chance.of(HANDS)(person, this.#chance);
        if (asked) return { fullName: asked.text, birthYear: asked.year };
      }
    });
  }

  /** Nobody who is stored. */
  strangers() {
    return this.#eleven(() => {
      const { text, year } = absentQuestion(this.#draw(this.#chance), this.#chance);
      return { fullName: text, birthYear: year };
    });
  }

  /** People nobody knows the name of: they are written like others, and compared with nobody. */
  nameless() {
    const row = { fullName: null, birthYear: null, description: 'мужчина в чёрной куртке' };
    return Array.from({ length: ROWS }, () => ({ ...row, asText: row.description }));
  }

  #eleven(make) {
    return Array.from({ length: ROWS }, () => {
      const { fullName, birthYear } = make();
      return { fullName, birthYear };
    });
  }
}

/** A mutation's input as a client sends it. */
export const inputOf = (rows) => ({
  clientId: randomUUID(),
  observedAt: { at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' },
  source: 'LAWYER_SAW',
  rows: rows.map((row) => ({ id: randomUUID(), personId: randomUUID(), asText: row.fullName, ...row })),
});

/** Logs everybody through the house's own code and without advice, as a seed does. */
export async function store(ground, people, loggedBy) {
  const { buildWorker } = await import('../../dist/src/app/processes/worker.js');
  const { Log } = await import('../../dist/src/platform/log/index.js');
  const { Db } = await import('../../dist/src/platform/db/index.js');
  const { CustodyVerbs } = await import('../../dist/src/custody/index.js');
  const app = await buildWorker(await ground.config(), Log.at('silent'));
  const get = (token) => app.get(token, { strict: false });
  try {
    for (let at = 0; at < people.length; at += AT_ONCE) {
      const input = inputOf(
        people.slice(at, at + AT_ONCE).map(({ fullName, birthYear }) => ({ fullName, birthYear })),
      );
      // as the api hands it over: a time is no text any more
      input.observedAt.at = new Date(input.observedAt.at);
      const outcome = await get(Db).run({ name: 'bench.store' }, () =>
        get(CustodyVerbs).logDetainees.handle(input),
      );
      if (!outcome.rows) throw new Error(`not stored: ${outcome.code}`);
    }
    // long known: what changed in the last two minutes is read again at every change
    await ground.rows(`update person set logged_by = $1, name_changed_at = now() - interval '1 hour'`, [
      loggedBy,
    ]);
    // nobody compares them meanwhile: there is no worker
    await ground.rows('delete from person_to_compare');
  } finally {
    await app.close();
  }
}
