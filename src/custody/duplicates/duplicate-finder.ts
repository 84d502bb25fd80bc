import { Injectable } from '@nestjs/common';
import { toDate } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { differences } from '../advice.js';
import type { Differs, LikeRecord } from '../advice-values.js';
import { rank, recordsOf, type Resembling } from '../resemblance.js';
import { KnownPeople, type PersonInBrief } from '../store/known-people.repository.js';
import { PossibleDuplicates, type NewDuplicate } from '../store/possible-duplicates.repository.js';
import { DuplicateNews } from './duplicate-news.js';

/** What makes two records of one name two people until somebody says otherwise. */
const SPEAKS_AGAINST: readonly Differs[] = ['IIN', 'BIRTH_DATE', 'BIRTH_YEAR', 'FATHER', 'NAME', 'SEX'];

/** Decides which likenesses are written down for people to look at, and tells those who logged them. */
@Injectable()
export class DuplicateFinder {
  constructor(
    private readonly db: Db,
    private readonly known: KnownPeople,
    private readonly duplicates: PossibleDuplicates,
    private readonly news: DuplicateNews,
  ) {}

  /** Inside a session. @param people records, in the order of `rows`. */
  async write(people: readonly string[], rows: readonly Resembling[]): Promise<void> {
    const briefs = await this.known.inBrief([...new Set([...people, ...rows.flatMap(recordsOf)])]);
    const foundAt = toDate(await this.db.now());
    const found = people.flatMap((id, i) =>
      this.of(id, rows[i]!, briefs).map((pair) => ({ ...pair, foundAt })),
    );
    await this.news.tell(await this.duplicates.add(found));
  }

  private of(
    personId: string,
    row: Resembling,
    briefs: ReadonlyMap<string, PersonInBrief>,
  ): Omit<NewDuplicate, 'foundAt'>[] {
    const own = briefs.get(personId);
    if (!own) return [];
    return rank(row, (id) => briefs.get(id)?.canonicalId ?? null)
      .filter(({ recordId }) => briefs.get(recordId)!.canonicalId !== own.canonicalId)
      .map((record) => withFacts(record, own, briefs.get(record.recordId)!))
      .filter((record) => isWorthALook(record, row.by === 'HASH'))
      .map(({ recordId, ...facts }) => ({ personId, otherPersonId: recordId, ...facts }));
  }
}

const withFacts = (
  record: LikeRecord,
  own: PersonInBrief,
  other: PersonInBrief,
): LikeRecord & { differs: readonly Differs[] } => ({
  ...record,
  differs: [...new Set<Differs>([...record.differs, ...differences(own, other)])] as LikeRecord['differs'],
});

/** Probably known, or the whole name alike and no fact against it: two sources that gave nothing but a name. */
function isWorthALook(
  { verdict, likelihood, differs }: LikeRecord & { differs: readonly Differs[] },
  isEqual: boolean,
): boolean {
  if (verdict === 'PROBABLY_KNOWN') return true;
  return (isEqual || likelihood === 'HIGH') && !differs.some((what) => SPEAKS_AGAINST.includes(what));
}
