import { House } from '../support/house.js';
import { describeQueue } from '../support/queue-suite.js';

describeQueue('POSTGRES', () => ({}));

describe('a queue that is down', () => {
  it('fails nobody’s request, and readiness says so', async () => {
    const house = await House.open({ REDIS_URL: 'redis://127.0.0.1:1' });
    const coordinator = await house.staff('COORDINATOR');
    const { errors } = await coordinator.ask('{ viewer { id } }');
    expect(errors).toBeUndefined();
    const ready = await fetch(`${house.url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ database: true, queue: false });
    await house.close();
  });
});
