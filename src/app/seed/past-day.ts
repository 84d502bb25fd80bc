import type { INestApplicationContext, Type } from '@nestjs/common';
import { generatePastDay, type PastDay } from '../../../demo/past-day/index.js';
import { CustodyStores, CustodyVerbs } from '../../custody/index.js';
import { Assignments, DefenseVerbs } from '../../defense/index.js';
import { localDateOf, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { PresenceVerbs } from '../../presence/index.js';
import { Clocks, ProceedingsVerbs } from '../../proceedings/index.js';
import { RecordRightsChecks } from '../../rights/index.js';
import { type StaffIds } from './ground.js';
import { seedCustody } from './past-day-custody.js';
import { seedDefense } from './past-day-defense.js';
import { seedAppeals, seedPapers } from './past-day-papers.js';
import { seedRights } from './past-day-rights.js';

/** How many days before the first start the invented day lies: far enough to be over, near enough to ring. */
const DAYS_AGO = 3;
const SEED = 2026;

/** @returns the invented day of an installation that starts now. */
export const pastDayBefore = (now: Instant): PastDay =>
  generatePastDay(SEED, localDateOf(now, 'Asia/Almaty').subtract({ days: DAYS_AGO }));

/** Writes the invented day into a new installation, in the current session. @param staff ids of the demo accounts. */
export async function seedPastDay(app: INestApplicationContext, staff: StaffIds): Promise<void> {
  const get = <T>(provider: Type<T>): T => app.get(provider, { strict: false });
  const db = get(Db);
  const now = await db.now();
  const day = pastDayBefore(now);
  const rows = await db.sql<{ code: string; id: string }>('select code, id from department');
  const departments = new Map(rows.map((row) => [row.code, row.id]));
  const proceedings = get(ProceedingsVerbs);
  await get(Clocks).gather(async () => {
    await seedCustody(day, { verbs: get(CustodyVerbs), stores: get(CustodyStores), departments, now });
    await seedDefense(day, {
      ...{ presence: get(PresenceVerbs), defense: get(DefenseVerbs), assignments: get(Assignments) },
      ...{ departments, staff },
    });
    await seedPapers(day, proceedings);
  });
  await get(Clocks).gather(async () => {
    await seedAppeals(day, proceedings, db);
    await seedRights(day, get(RecordRightsChecks));
  });
  // what the day told people at the time they have seen; what still rings will tell them again
  await db.sql('update notification set seen_at = domain_now() where seen_at is null');
}
