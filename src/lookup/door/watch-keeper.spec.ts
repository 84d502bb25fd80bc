import { randomBytes } from 'node:crypto';
import { readConfig } from '../../platform/config/index.js';
import { Log } from '../../platform/log/index.js';
import { FamilyKey } from '../family-key.js';
import { FamilyDatabase } from '../store/family-database.js';
import { makeToken, WatchKeeper } from './watch-keeper.js';

describe('watch requests while the database is away', () => {
  it('wait up to five thousand; then there is no room, and families are told', async () => {
    const log = Log.at('silent');
    // nobody listens there
    const config = readConfig({ DATABASE_FAMILY_URL: 'postgres://nobody:x@127.0.0.1:1/none' });
    const database = new FamilyDatabase(config, log);
    const keeper = new WatchKeeper(database, new FamilyKey(randomBytes(32)), log);
    const keep = () =>
      keeper.keep(
        { fullName: 'Иванов' },
        { contact: 'a@family.example', confirmToken: makeToken(), language: 'ru', isYearExact: false },
      );
    for (let i = 0; i < 4_999; i += 1) keep();
    expect(keeper.hasRoom).toBe(true);
    keep();
    expect(keeper.hasRoom).toBe(false);
    await keeper.flush();
    expect(keeper.hasRoom).toBe(false);
    await keeper.beforeApplicationShutdown();
    await database.onApplicationShutdown();
  });
});
