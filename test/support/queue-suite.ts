import { Redis } from 'ioredis';
import { RelayOutbox } from '../../src/platform/events/outbox-jobs.js';
import { JobWorker, WakeUps } from '../../src/platform/queue/index.js';
import { House } from './house.js';

/** What both queue backends must do, told once. */
export function describeQueue(backend: 'POSTGRES' | 'REDIS', settings: () => Record<string, string>): void {
  describe(`wake-ups on ${backend}`, () => {
    let house: House;
    beforeAll(async () => {
      house = await House.open(settings());
      house.worker.get(JobWorker).start();
    });
    afterAll(() => house.close());

    const publish = async (): Promise<string> => {
      const [row] = await house.rows<{ id: string }>(
        `insert into outbox (event, payload) values ('NothingInParticular', '{}') returning id`,
      );
      return row!.id;
    };
    const handled = async (id: string) =>
      (await house.rows('select 1 from outbox where id = $1 and handled_at is not null', [id])).length === 1;
    const untilHandled = async (id: string): Promise<boolean> => {
      for (let left = 100; left > 0; left--) {
        if (await handled(id)) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return false;
    };

    it('reach the worker, which does what is due', async () => {
      const id = await publish();
      house.api.get(WakeUps).send(RelayOutbox, {});
      expect(await untilHandled(id)).toBe(true);
    });

    it('sent for later come later, and many for one moment are one', async () => {
      const id = await publish();
      for (let i = 0; i < 3; i++) {
        house.api.get(WakeUps).send(RelayOutbox, {}, { delayMs: 700, dueKey: 'one-moment' });
      }
      expect(await handled(id)).toBe(false);
      expect(await untilHandled(id)).toBe(true);
    });

    it('lost, are found by the sweep', async () => {
      const id = await publish();
      await house.sweep();
      expect(await handled(id)).toBe(true);
    });

    it('say whether the queue can be reached', async () => {
      expect(await house.api.get(WakeUps).isReachable()).toBe(true);
    });

    if (backend === 'REDIS') {
      it('survive a flushed Redis: the work stands in PostgreSQL', async () => {
        const id = await publish();
        house.api.get(WakeUps).send(RelayOutbox, {}, { delayMs: 60_000, dueKey: 'flushed' });
        const redis = new Redis(house.config.require('REDIS_URL'));
        await redis.flushall();
        await redis.quit();
        await house.sweep();
        expect(await handled(id)).toBe(true);
      });
    }
  });
}
