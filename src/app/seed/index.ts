import { NestFactory } from '@nestjs/core';
import { Passwords, SignInRepository, StaffRepository } from '../../identity/index.js';
import { type Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { type Log } from '../../platform/log/index.js';
import { WorkerModule } from '../worker.module.js';

/**
 * Fills a new installation: demo people where QORGAU_DEMO is on, else a first administrator.
 * @returns the first administrator's one-time link token, when one was made.
 */
export async function seedInstallation(config: Config, log: Log): Promise<string | null> {
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, log), {
    logger: false,
    abortOnError: false,
  });
  try {
    const db = app.get(Db);
    const started = await db.run({ name: 'seed.isStarted', mode: 'READ' }, () =>
      db.one('select 1 from staff limit 1'),
    );
    if (started) return null;
    if (config.isDemo) {
      await seedStaff(
        db,
        app.get(StaffRepository, { strict: false }),
        app.get(SignInRepository, { strict: false }),
        await app.get(Passwords, { strict: false }).hash(config.get('QORGAU_DEMO_PASSWORD')),
      );
      return null;
    }
    return await inviteFirstAdministrator(
      db,
      app.get(StaffRepository, { strict: false }),
      app.get(SignInRepository, { strict: false }),
    );
  } finally {
    await app.close();
  }
}

const DEMO_STAFF = [
  ['admin', 'ADMINISTRATOR', 'Демо Администратор', ['ru']],
  ['coordinator', 'COORDINATOR', 'Демо Координатор', ['ru', 'kk']],
  ['lawyer1', 'LAWYER', 'Адвокат Первая', ['ru', 'kk']],
  ['lawyer2', 'LAWYER', 'Адвокат Вторая', ['ru']],
  ['lawyer3', 'LAWYER', 'Адвокат Третий', ['kk', 'en']],
  ['operator', 'OPERATOR', 'Демо Оператор', ['ru', 'kk']],
  ['analyst', 'ANALYST', 'Демо Аналитик', ['en']],
] as const;

async function seedStaff(
  db: Db,
  staff: StaffRepository,
  signIns: SignInRepository,
  hash: string,
): Promise<void> {
  await db.run({ name: 'seed.staff' }, async () => {
    for (const [login, role, name, languages] of DEMO_STAFF) {
      const id = await staff.add({ name, email: `${login}@demo.qorgau`, role, languages, demo: true });
      await signIns.setPassword(id, hash);
      db.touch(id);
    }
  });
}

async function inviteFirstAdministrator(
  db: Db,
  staff: StaffRepository,
  signIns: SignInRepository,
): Promise<string> {
  return db.run({ name: 'seed.firstAdministrator' }, async () => {
    const id = await staff.add({
      name: 'Administrator',
      email: 'administrator@localhost',
      role: 'ADMINISTRATOR',
    });
    db.touch(id);
    return signIns.invite(id, 24);
  });
}
