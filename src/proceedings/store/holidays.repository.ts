import { Injectable } from '@nestjs/common';
import { BusinessCalendar, Temporal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { KZ_CAO, kzHolidayRows } from '../domain/index.js';
import { HolidayEntry } from './holiday.entity.js';

/** The editable holiday table; until it is filled the pack's own serves. */
@Injectable()
export class Holidays {
  constructor(private readonly db: Db) {}

  /** Takes over the pack's table; a day somebody entered here is left as it is. @returns days added. */
  async importReference(): Promise<number> {
    const rows = kzHolidayRows().map((row) => ({ ...row, date: row.date.toString() }));
    const added = await this.db.sql(
      `insert into holiday (date, code, working, confirmed, source_key)
       select r.date, r.code, r.working, r.confirmed, r."sourceKey"
       from jsonb_to_recordset($1::jsonb) as r(date date, code text, working boolean, confirmed boolean, "sourceKey" text)
       on conflict (date) do nothing returning 1`,
      [JSON.stringify(rows)],
    );
    return added.length;
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

  private async load(): Promise<BusinessCalendar> {
    const rows = await (await this.db.repository(HolidayEntry)).find();
    const own = KZ_CAO.calendar();
    if (rows.length === 0) return own;
    const days = rows.map((row) => ({ ...row, date: Temporal.PlainDate.from(row.date) }));
    return new BusinessCalendar(days, own.coveredUntil);
  }
}
