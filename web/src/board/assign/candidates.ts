import type { BoardLawyers } from '../../api/operations.js';
import type { Line } from '../people/line.js';

export type BoardLawyer = BoardLawyers['lawyers']['nodes'][number];

/** What speaks for a lawyer or makes one think twice; a person decides. */
export type Reason =
  | { readonly code: 'ON_LEAVE' | 'NO_SHIFT' | 'AT_DOOR' | 'SHIFT_HERE' | 'LANGUAGE' }
  | { readonly code: 'NOT_LANGUAGE'; readonly n: number }
  | { readonly code: 'AT_OTHER_DOOR' | 'SHIFT_ELSEWHERE'; readonly place: string };

export interface Candidate {
  readonly lawyer: BoardLawyer;
  /** away: the server would refuse */
  readonly away: boolean;
  readonly warns: boolean;
  readonly reasons: readonly Reason[];
}

interface Asked {
  /** where they would stand; null: people of several places, or of none */
  readonly departmentId: string | null;
  /** town of that department */
  readonly city: string | null;
  readonly people: readonly Line[];
  readonly away: ReadonlySet<string>;
}

/** People who speak Kazakh first, or no Russian at all, and whom this lawyer could not follow. */
const notFollowed = (lawyer: BoardLawyer, people: readonly Line[]): number =>
  people.filter(({ detention: { person } }) => {
    const [first] = person.languages;
    return first !== undefined && !lawyer.languages.includes(first);
  }).length;

const askForKazakh = (people: readonly Line[]): boolean =>
  people.some(({ detention: { person } }) => person.languages[0] === 'kk');

function reasonsOf(lawyer: BoardLawyer, { departmentId, city, people, away }: Asked): Reason[] {
  const reasons: Reason[] = [];
  if (away.has(lawyer.id)) reasons.push({ code: 'ON_LEAVE' });
  const missing = notFollowed(lawyer, people);
  if (missing > 0) reasons.push({ code: 'NOT_LANGUAGE', n: missing });
  const { presence, runningShifts } = lawyer;
  if (presence) {
    const here = presence.department.id === departmentId;
    reasons.push(
      here ? { code: 'AT_DOOR' } : { code: 'AT_OTHER_DOOR', place: presence.department.shortName },
    );
  }
  const covers = runningShifts.some(
    (shift) =>
      shift.department?.id === departmentId || (shift.city !== null && shift.city === city && city !== null),
  );
  const [elsewhere] = runningShifts;
  if (departmentId && covers) reasons.push({ code: 'SHIFT_HERE' });
  else if (!elsewhere) reasons.push({ code: 'NO_SHIFT' });
  else if (departmentId && elsewhere.department) {
    reasons.push({ code: 'SHIFT_ELSEWHERE', place: elsewhere.department.shortName });
  }
  if (missing === 0 && askForKazakh(people)) reasons.push({ code: 'LANGUAGE' });
  return reasons;
}

const WEIGHT: Readonly<Record<Reason['code'], number>> = {
  ON_LEAVE: 1000,
  NOT_LANGUAGE: 40,
  NO_SHIFT: 20,
  AT_OTHER_DOOR: 10,
  SHIFT_ELSEWHERE: 5,
  LANGUAGE: 0,
  SHIFT_HERE: -20,
  AT_DOOR: -60,
};

const WARNING = new Set<Reason['code']>(['ON_LEAVE', 'NOT_LANGUAGE', 'NO_SHIFT', 'AT_OTHER_DOOR']);

/**
 * Lawyers in the order in which they are offered to the eye: at that door first, then whose shift covers it, then who
 * speaks the languages, then who has fewer cases. Everything that counted is shown as a reason.
 */
export function candidatesFor(lawyers: readonly BoardLawyer[], asked: Asked): readonly Candidate[] {
  const weigh = ({ reasons }: Candidate) => reasons.reduce((sum, { code }) => sum + WEIGHT[code], 0);
  return lawyers
    .map((lawyer): Candidate => {
      const reasons = reasonsOf(lawyer, asked);
      return {
        lawyer,
        reasons,
        away: asked.away.has(lawyer.id),
        warns: reasons.some(({ code }) => WARNING.has(code)),
      };
    })
    .sort(
      (a, b) =>
        weigh(a) - weigh(b) ||
        (a.lawyer.openAssignmentCount ?? 0) - (b.lawyer.openAssignmentCount ?? 0) ||
        a.lawyer.name.localeCompare(b.lawyer.name, 'ru'),
    );
}
