import type { BoardHeld, BoardPeople, Clock } from '../../api/operations.js';
import { scoreOf } from '../../shell/palette/fold.js';
import { factsOf, type Fact } from '../../shown/person-line.js';

export type BoardPerson = BoardPeople['board']['unrepresented'][number]['detention'];

/** Somebody held, as a row of the desk. */
export interface Line {
  readonly detention: BoardPerson;
  readonly clock: Clock | null;
  /** who has accepted; null: nobody */
  readonly lawyer: string | null;
}

export const idOfLine = ({ detention }: Line): string => detention.id;

export const linesAlone = (people: BoardPeople | undefined): readonly Line[] =>
  people?.board.unrepresented.map(({ detention, nextClock }) => ({
    detention,
    clock: nextClock,
    lawyer: null,
  })) ?? [];

export const linesHeld = (pages: readonly BoardHeld[] | undefined): readonly Line[] =>
  pages?.flatMap(({ detentions }) =>
    detentions.nodes.map(({ lawyer, nextClock, ...detention }) => ({
      detention,
      clock: nextClock,
      lawyer: lawyer?.name ?? null,
    })),
  ) ?? [];

export interface Narrowed {
  readonly departmentId: string | null;
  readonly text: string;
  readonly fact: Fact | null;
  /** today's, in the zone of the desk */
  readonly year: number;
}

/** @returns the rows somebody asked for, in their order. */
export function narrowed(
  lines: readonly Line[],
  { departmentId, text, fact, year }: Narrowed,
): readonly Line[] {
  return lines.filter(({ detention: { department, person, roleAtEvent } }) => {
    if (departmentId && department?.id !== departmentId) return false;
    if (fact && !factsOf(person, roleAtEvent, year).includes(fact)) return false;
    return text.trim() === '' || scoreOf(`${person.name ?? ''} ${person.description ?? ''}`, text) > 0;
  });
}
