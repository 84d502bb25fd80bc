import { clientId, type House, type Person } from '../support/house.js';
import { refresh } from '../support/family.js';
import { fullNameOf, type Invented } from './invented-people.js';

const AT_ONCE = 250;

/** Logs people as held and seen by a lawyer. @param consents whether one allowed an answer, by their place in the list. */
export async function holdAll(
  house: House,
  lawyer: Person,
  people: readonly Invented[],
  consents: (i: number) => boolean,
): Promise<void> {
  for (const answer of ['NAME_AND_BIRTH', 'NONE'] as const) {
    const some = people.filter((_, i) => consents(i) === (answer === 'NAME_AND_BIRTH'));
    for (let at = 0; at < some.length; at += AT_ONCE) {
      await lawyer.mutate(
        'logDetainees',
        'LogDetaineesInput',
        {
          clientId: clientId(),
          observedAt: { at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' },
          source: 'LAWYER_SAW',
          familyAnswer: answer,
          rows: some.slice(at, at + AT_ONCE).map((person) => ({
            id: clientId(),
            personId: clientId(),
            asText: fullNameOf(person),
            fullName: fullNameOf(person),
            birthYear: person.birthYear,
          })),
        },
        '',
      );
    }
  }
  await refresh(house);
}
