import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { STAFF, type StaffKey } from '../../../demo/cast/index.js';
import { CustodyStores } from '../../custody/index.js';
import { Passwords, SignInRepository, StaffRepository } from '../../identity/index.js';
import { type Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { type Log } from '../../platform/log/index.js';
import { Temporal } from '../../kernel/index.js';
import { Holidays } from '../../proceedings/index.js';
import { WorkerModule } from '../worker.module.js';
import { type StaffIds } from './ground.js';
import { seedPastDay } from './past-day.js';

/** What an installation turned out to be. */
export interface Seeded {
  /** the first administrator's one-time link token, when one was made now */
  readonly link: string | null;
  /** nobody in it is invented: it never turns into a demo by a forgotten setting */
  readonly isReal: boolean;
}

/**
 * Fills a new installation: reference data always, demo people where QORGAU_DEMO is on, else a first
 * administrator. One that has begun is left as it is.
 */
export async function seedInstallation(config: Config, log: Log): Promise<Seeded> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, log), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await new Seed(app, config).run();
  } finally {
    await app.close();
  }
}

const yearSpan = (year: number) => ({
  first: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
  last: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
});

class Seed {
  private readonly db: Db;
  private readonly staff: StaffRepository;
  private readonly signIns: SignInRepository;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly config: Config,
  ) {
    this.db = app.get(Db);
    this.staff = app.get(StaffRepository, { strict: false });
    this.signIns = app.get(SignInRepository, { strict: false });
  }

  async run(): Promise<Seeded> {
    const { departments } = this.app.get(CustodyStores, { strict: false });
    await this.db.run({ name: 'seed.departments' }, () => departments.importReference());
    await this.db.run({ name: 'seed.holidays' }, () => this.importHolidays());
    const begun = await this.db.run({ name: 'seed.hasBegun', mode: 'READ' }, () =>
      this.db.one<{ demo: boolean | null }>('select bool_or(demo) as demo from staff'),
    );
    if (typeof begun?.demo === 'boolean') return { link: null, isReal: !begun.demo };
    if (!this.config.isDemo) return { link: await this.inviteFirstAdministrator(), isReal: true };
    const hash = await this.app
      .get(Passwords, { strict: false })
      .hash(this.config.get('QORGAU_DEMO_PASSWORD'));
    // one transaction: a start that is killed half-way begins again from nothing
    await this.db.run({ name: 'seed.demo' }, async () => {
      await seedPastDay(this.app, await this.addStaff(hash));
    });
    return { link: null, isReal: false };
  }

  /** This year's and the next one's days off, for people to check; a year that is kept is left as it is. */
  private async importHolidays(): Promise<void> {
    const holidays = this.app.get(Holidays, { strict: false });
    const { year } = (await this.db.now()).toZonedDateTimeISO('UTC');
    for (const each of [year, year + 1]) {
      const added = await holidays.importReference(each);
      if (added > 0) await holidays.addChange(yearSpan(each).first, yearSpan(each).last);
    }
  }

  private async addStaff(passwordHash: string): Promise<StaffIds> {
    const ids = new Map<StaffKey, string>();
    for (const { key, displayName: name, email, role, languages } of STAFF) {
      const id = await this.staff.add({ name, email, role, languages, demo: true });
      await this.signIns.setPassword(id, passwordHash);
      this.db.touch(id);
      ids.set(key, id);
    }
    return ids;
  }

  private inviteFirstAdministrator(): Promise<string> {
    return this.db.run({ name: 'seed.firstAdministrator' }, async () => {
      const id = await this.staff.add({
        name: 'Administrator',
        email: 'administrator@localhost',
        role: 'ADMINISTRATOR',
      });
      this.db.touch(id);
      return this.signIns.invite(id, 24);
    });
  }
}
