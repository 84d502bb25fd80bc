import { Injectable } from '@nestjs/common';
import {
  boundsOf,
  isBefore,
  isRefusal,
  notFound,
  refuse,
  toInstant,
  type Refusal,
  type When,
} from '../../kernel/index.js';
import { checkTime, CustodyStores, type CheckedTime, type DetentionRow } from '../../custody/index.js';
import { Db } from '../../platform/db/index.js';
import { whenOf, type WhenInput } from '../../platform/graphql/index.js';

/** A time somebody gave, checked: the words, and what they are worth. */
export interface Moment {
  readonly when: When;
  readonly time: CheckedTime;
}

/** What every paper needs first: a case the caller may see, and times that can be. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly db: Db,
    private readonly custody: CustodyStores,
  ) {}

  async detention(id: string, path = 'detentionId'): Promise<DetentionRow | Refusal> {
    return (await this.custody.detentions.findOne(id)) ?? notFound(path);
  }

  /** @returns a place that exists, null where none was given. */
  async place(id: string | null | undefined, path: string): Promise<{ zone: string } | null | Refusal> {
    return id ? ((await this.custody.departments.standingOf(id)) ?? notFound(path)) : null;
  }

  /** The zone words are read in where they name none: the court's, else that of the place where the person is held. */
  async zoneOf(detention: DetentionRow, court: { zone: string } | null): Promise<string | undefined> {
    if (court) return court.zone;
    const { departmentId } = detention;
    return departmentId ? (await this.custody.departments.standingOf(departmentId))?.zone : undefined;
  }

  /** Something that happened: not in the future, and not surely before liberty was lost. */
  async happened(
    input: WhenInput,
    detention: DetentionRow,
    { path, zone }: { path: string; zone?: string | undefined },
  ): Promise<Moment | Refusal> {
    const when = whenOf(input, zone);
    const time = checkTime(when, await this.db.now(), path);
    if (isRefusal(time)) return time;
    const { until } = boundsOf(when);
    const began = detention.startedFrom && toInstant(detention.startedFrom);
    if (!time.clockSuspect && began && until && isBefore(until, began)) {
      return refuse('BEFORE_THE_DETENTION', { path });
    }
    return { when, time };
  }
}
