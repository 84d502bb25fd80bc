import { startOfDay, type Instant, type LocalDate, type When } from '../../../src/kernel/index.js';

/** Turns minutes since local midnight of the invented day into instants, whatever its clocks do. */
export class DayClock {
  constructor(
    readonly date: LocalDate,
    readonly zone: string,
  ) {}

  /** @param minutes since 00:00 local of the day; more than 1,440 is the next day. */
  at(minutes: number): Instant {
    return startOfDay(this.date, this.zone).add({ minutes });
  }

  /** @returns a time known to the minute. */
  minute(minutes: number): When {
    return { at: this.at(minutes), precision: 'MINUTE', zone: this.zone };
  }

  /** @returns the hour a minute falls in, as "about four". */
  hour(minutes: number): When {
    const whole = Math.floor(minutes / 60) * 60;
    const asWritten = `около ${Math.floor(whole / 60) % 24}:00`;
    return { at: this.at(whole), precision: 'HOUR', zone: this.zone, asWritten };
  }

  /** @returns a time known to the hour, without the words for it. */
  aboutHour(minutes: number): When {
    return { at: this.at(minutes), precision: 'HOUR', zone: this.zone };
  }

  /** @returns the calendar day a minute falls in. */
  day(minutes: number): When {
    const date = this.at(minutes).toZonedDateTimeISO(this.zone).toPlainDate();
    return { date, precision: 'DAY', zone: this.zone };
  }

  unknown(): When {
    return { precision: 'UNKNOWN', zone: this.zone };
  }
}
