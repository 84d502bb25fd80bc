import { Injectable } from '@nestjs/common';
import { NameKeys } from '../../../names/index.js';
import { Db } from '../../../platform/db/index.js';
import { type WatchFacts } from '../../family-key.js';

export interface WatchQuestion {
  readonly watchId: string;
  readonly facts: WatchFacts;
}

export interface Lead {
  readonly watchId: string;
  readonly detentionId: string;
}

/** Whom families may be looking for among everybody held now, consenting or not: a hint to the desk, never an answer. */
export abstract class LeadMatch {
  /** Runs inside a session. */
  abstract find(questions: readonly WatchQuestion[]): Promise<Lead[]>;
}

interface KnownRow {
  readonly matched_name: Buffer | null;
  readonly matched_birth: Buffer | null;
  readonly open_detention_id: string | null;
}

/** Rows `custody_known_as` gives at most are 2,500. */
const AT_ONCE = 250;

/** By custody's compound hashes: the whole name with the year, with the date, or of a record that knows no year. */
@Injectable()
export class ExactLeadMatch extends LeadMatch {
  constructor(
    private readonly db: Db,
    private readonly nameKeys: NameKeys,
  ) {
    super();
  }

  override async find(questions: readonly WatchQuestion[]): Promise<Lead[]> {
    const found: Lead[] = [];
    for (let at = 0; at < questions.length; at += AT_ONCE) {
      found.push(...(await this.findSome(questions.slice(at, at + AT_ONCE))));
    }
    return found;
  }

  private async findSome(questions: readonly WatchQuestion[]): Promise<Lead[]> {
    const hashes = questions.map(({ facts }) => this.hashesOf(facts));
    const known = await this.db.sql<KnownRow>('select * from custody_known_as($1, $2, $3, $4)', [
      hashes.flatMap(({ names }) => names),
      hashes.flatMap(({ births }) => births),
      [],
      [],
    ]);
    return questions.flatMap(({ watchId }, i) =>
      known
        .filter(({ open_detention_id: id }) => id !== null)
        .filter(
          (row) => meets(row.matched_name, hashes[i]!.names) || meets(row.matched_birth, hashes[i]!.births),
        )
        .map((row) => ({ watchId, detentionId: row.open_detention_id! })),
    );
  }

  private hashesOf({ fullName, birthYear, birthDate }: WatchFacts): { names: Buffer[]; births: Buffer[] } {
    const dated = this.nameKeys.of({ fullName, birthYear, birthDate });
    const undated = this.nameKeys.of({ fullName });
    const there = (hash: Buffer | null): Buffer[] => (hash ? [hash] : []);
    return {
      names: [...there(dated.nameHash), ...there(undated.nameHash)],
      births: there(dated.birthHash),
    };
  }
}

const meets = (hash: Buffer | null, ours: readonly Buffer[]): boolean =>
  hash !== null && ours.some((one) => one.equals(hash));
