import { Injectable } from '@nestjs/common';
import { Temporal, toDate, type BusinessCalendar, type LocalDate } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { keptCalendar, kzReference, type KeptDay } from '../domain/index.js';
import { HolidayEntry, HolidayYearRow } from './holiday.entity.js';

/** Whoever counts holds it shared, whoever changes the table holds it alone: nobody commits by a table that is gone. */
const TABLE_LOCK = 7303;

/** A version of one date to be written. */
export type NewDay = Pick<HolidayEntry, 'date' | 'code' | 'working' | 'sourceKey'> &
  Partial<
    Pick<
      HolidayEntry,
      | 'withdrawn'
      | 'confirmed'
      | 'source'
      | 'reason'
      | 'swappedWith'
      | 'recordedBy'
      | 'recordedAt'
      | 'confirmedBy'
      | 'confirmedAt'
    >
  >;

/** The holiday table with its history; a year nobody keeps is the pack's own. */
@Injectable()
export class Holidays {
  constructor(private readonly db: Db) {}

  /**
   * Takes over the pack's days of a year, unconfirmed; a date anybody has spoken about is left as it is, also where
   * its holiday was withdrawn. @returns days added.
   */
  async importReference(year: number): Promise<number> {
    await this.keepAlone();
    const known = new Set((await this.ofYear(year)).map(({ date }) => date));
    const by = (await this.db.actor()).id;
    const fresh = kzReference().days.filter(({ date }) => date.year === year && !known.has(date.toString()));
    for (const { date, code, working, sourceKey, swappedWith } of fresh) {
      await this.write(
        {
          date: date.toString(),
          code,
          working,
          sourceKey,
          swappedWith: swappedWith?.toString() ?? null,
          recordedBy: by,
        },
        null,
      );
    }
    return fresh.length;
  }

  /** @returns working days as the table has them, read once an operation. */
  calendar(): Promise<BusinessCalendar> {
    const { memo } = currentOperation();
    const known = memo.get(Holidays) as Promise<BusinessCalendar> | undefined;
    if (known) return known;
    const made = this.load();
    memo.set(Holidays, made);
    return made;
  }

  /** Waits for everybody who counts by the table as it stands; those who come later wait for this operation's end. */
  async keepAlone(): Promise<void> {
    await this.db.sql('select pg_advisory_xact_lock($1)', [TABLE_LOCK]);
  }

  /** @returns everything ever said about the dates of a year, oldest first. */
  async ofYear(year: number): Promise<HolidayEntry[]> {
    return (await this.db.repository(HolidayEntry))
      .createQueryBuilder('h')
      .where('h.date between :first and :last', { first: `${year}-01-01`, last: `${year}-12-31` })
      .orderBy('h.date')
      .addOrderBy('h.supersededAt', 'ASC', 'NULLS LAST')
      .getMany();
  }

  /** @returns the row that stands for a date, null where nobody has spoken about it. */
  async standing(date: string): Promise<HolidayEntry | null> {
    return (await this.db.repository(HolidayEntry))
      .createQueryBuilder('h')
      .where('h.date = :date and h.supersededAt is null', { date })
      .getOne();
  }

  /** Writes a version of a date in the place of the one that stood. @returns its id. */
  async write(day: NewDay, old: HolidayEntry | null): Promise<string> {
    const id = this.db.newId();
    const now = toDate(await this.db.now());
    const repository = await this.db.repository(HolidayEntry);
    if (old) await repository.update({ id: old.id }, { supersededAt: now, supersededBy: id });
    await repository.insert({
      withdrawn: false,
      confirmed: false,
      source: null,
      reason: null,
      swappedWith: null,
      recordedBy: null,
      recordedAt: now,
      confirmedBy: null,
      confirmedAt: null,
      ...day,
      id,
      supersededAt: null,
      supersededBy: null,
    });
    return id;
  }

  async years(): Promise<HolidayYearRow[]> {
    return (await this.db.repository(HolidayYearRow)).find({ order: { confirmedAt: 'ASC' } });
  }

  async addYear(year: number, source: string): Promise<void> {
    await (
      await this.db.repository(HolidayYearRow)
    ).insert({
      id: this.db.newId(),
      year,
      source,
      confirmedBy: (await this.db.actor()).id!,
      confirmedAt: toDate(await this.db.now()),
    });
  }

  /** Asks that every open deadline whose days may touch this span be counted anew. @returns the change's id. */
  async addChange(from: LocalDate, to: LocalDate): Promise<string> {
    const id = this.db.newId();
    await this.db.sql(
      'insert into holiday_change (id, from_date, to_date, at, by) values ($1, $2, $3, $4, $5)',
      [id, from.toString(), to.toString(), toDate(await this.db.now()), (await this.db.actor()).id],
    );
    return id;
  }

  private async load(): Promise<BusinessCalendar> {
    await this.db.sql('select pg_advisory_xact_lock_shared($1)', [TABLE_LOCK]);
    const rows = await (
      await this.db.repository(HolidayEntry)
    )
      .createQueryBuilder('h')
      .where('h.supersededAt is null')
      .getMany();
    const years = await this.years();
    return keptCalendar(kzReference(), {
      days: rows.map(keptDayOf),
      confirmedYears: new Set(years.map(({ year }) => year)),
    });
  }
}

export const keptDayOf = ({ date, code, working, withdrawn, confirmed }: HolidayEntry): KeptDay => ({
  date: Temporal.PlainDate.from(date),
  code,
  working,
  withdrawn,
  confirmed,
});
