import { TransactionLost, type Db } from '../../src/platform/db/index.js';
import { makeDatabase, openDb } from '../support/database.js';

const SYSTEM = { name: 'test' } as const;

describe('the session', () => {
  let database: string;
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    database = await makeDatabase('TEMPLATE');
    ({ db, close } = await openDb(database, 4));
  });
  afterAll(() => close());

  const beat = () => db.sql(`insert into job_heartbeat (job, begun_at) values ('test', now())`);

  it('never acknowledges a commit after a caught unique violation', async () => {
    await db.run(SYSTEM, beat);
    const lost = db.run(SYSTEM, async () => {
      await db.sql(`update job_heartbeat set begun_at = '2000-01-01'`);
      await beat().catch(() => undefined); // somebody swallows the error
      return 'done';
    });
    await expect(lost).rejects.toThrow(TransactionLost);
    const rows = await db.run(SYSTEM, () => db.sql<{ at: Date }>('select begun_at as at from job_heartbeat'));
    expect(rows[0]!.at.getFullYear()).not.toBe(2000);
  });

  it('goes on after an expected failure in a savepoint', async () => {
    await db.run(SYSTEM, async () => {
      await expect(db.savepoint(beat)).rejects.toThrow();
      await db.sql(`update job_heartbeat set begun_at = '2001-01-01'`);
    });
    const rows = await db.run(SYSTEM, () => db.sql<{ at: Date }>('select begun_at as at from job_heartbeat'));
    expect(rows[0]!.at.getFullYear()).toBe(2001);
  });

  it('keeps a reading operation from writing', async () => {
    const writing = db.run({ name: 'read', mode: 'READ' }, () =>
      db.sql(`update job_heartbeat set begun_at = now()`),
    );
    await expect(writing).rejects.toMatchObject({ driverError: { code: '25006' } });
  });

  it('queues statements that are asked for at once', async () => {
    const order = await db.run(SYSTEM, () =>
      Promise.all(
        [1, 2, 3, 4, 5].map((n) => db.sql<{ n: number }>('select $1::int as n, pg_sleep(0.005)', [n])),
      ),
    );
    expect(order.map((rows) => rows[0]!.n)).toEqual([1, 2, 3, 4, 5]);
  });

  it('runs what waits for the commit after it, and not after a rollback', async () => {
    const heard: string[] = [];
    await db.run(SYSTEM, async () => {
      await db.now();
      db.afterCommit(() => heard.push('committed'));
    });
    await db
      .run(SYSTEM, async () => {
        db.afterCommit(() => heard.push('rolled back'));
        throw new Error('no');
      })
      .catch(() => undefined);
    expect(heard).toEqual(['committed']);
  });
});

describe('the pool', () => {
  it('carries no setting of one operation into the next, a thousand in turn, one in ten aborted', async () => {
    const { db, close } = await openDb(await makeDatabase('TEMPLATE'), 1);
    const settings = `select current_setting('qorgau.role', true) as role, current_setting('qorgau.operation', true) as operation`;
    let foreign = 0;
    for (let i = 0; i < 1000; i++) {
      const credential = i % 2 === 0 ? ({ kind: 'SYSTEM' } as const) : ({ kind: 'NONE' } as const);
      const name = `turn-${i}`;
      await db
        .run({ name, credential, mode: 'READ' }, async () => {
          const [row] = await db.sql<{ role: string; operation: string }>(settings);
          if (row!.role !== (i % 2 === 0 ? 'SYSTEM' : '') || row!.operation !== name) foreign += 1;
          if (i % 10 === 0) await db.sql('select 1 / 0');
        })
        .catch(() => undefined);
    }
    await close();
    expect(foreign).toBe(0);
  });

  it('of two serves a hundred operations at once', async () => {
    const { db, close } = await openDb(await makeDatabase('TEMPLATE'), 2);
    const one = async () => {
      await db.sql('select pg_sleep(0.005)');
      return (await db.actor()).kind;
    };
    const done = await Promise.all(
      Array.from({ length: 100 }, () => db.run({ ...SYSTEM, mode: 'READ' }, one)),
    );
    await close();
    expect(done).toEqual(Array.from({ length: 100 }, () => 'SYSTEM'));
  });
});
