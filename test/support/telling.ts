import { Notifications, type Telling } from '../../src/notifications/index.js';
import { Db } from '../../src/platform/db/index.js';
import { clientId, type House } from './house.js';

/** Tells colleagues something as the worker would, in a session of its own. */
export async function tell(house: House, to: Telling['to'], more: Partial<Telling> = {}): Promise<Telling> {
  const telling: Telling = {
    to,
    kind: 'DEADLINE_REMINDER',
    ref: { type: 'DEADLINE', id: clientId() },
    dedupeKey: `test:${clientId()}`,
    ...more,
  };
  await house.worker
    .get(Db)
    .run({ name: 'test.tell' }, () => house.worker.get(Notifications, { strict: false }).tell(telling));
  return telling;
}
