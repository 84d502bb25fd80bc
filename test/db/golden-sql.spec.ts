import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AbstractLogger, type DataSource } from 'typeorm';
import { NameFeed } from '../../src/custody/index.js';
import { packageRoot } from '../../src/platform/config/index.js';
import { DATA_SOURCE } from '../../src/platform/db/index.js';
import { ReportNameFeed } from '../../src/reports/index.js';
import { House, clientId, type Person } from '../support/house.js';

/**
 * The statements behind the documents that screens send are committed, so that a review sees them change.
 * `UPDATE_GOLDEN=1` writes them anew; then read the difference.
 */
const folder = join(packageRoot(), 'test/golden');
const documents = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

class Recorder extends AbstractLogger {
  readonly statements: string[] = [];

  override logQuery(query: string): void {
    this.statements.push(query.trim().replace(/\s+/g, ' '));
  }

  protected override writeLog(): void {}
}

describe('golden SQL', () => {
  let house: House;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    coordinator = await house.staff('COORDINATOR');
    // what the index of names reads in the background is no part of a screen
    await house.api.get(NameFeed, { strict: false }).beforeApplicationShutdown();
    await house.api.get(ReportNameFeed, { strict: false }).beforeApplicationShutdown();
    await logThree(house);
  });
  afterAll(() => house.close());

  it.each(documents)('%s', async (name) => {
    const dataSource = house.api.get<DataSource>(DATA_SOURCE);
    const recorder = new Recorder();
    const usual = dataSource.logger;
    dataSource.logger = recorder;
    const { errors } = await coordinator.ask(readFileSync(join(folder, name), 'utf8'));
    dataSource.logger = usual;
    expect(errors).toBeUndefined();
    const golden = join(folder, name.replace(/graphql$/, 'sql'));
    const text = recorder.statements.map((statement) => `${statement};\n`).join('\n');
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});

/** Three people at one department: a statement for each of them would show as three. */
async function logThree(house: House): Promise<void> {
  const lawyer = await house.staff('LAWYER');
  const [department] = await house.rows<{ id: string }>(
    `insert into department (code, region, name_ru, name_kk, name_en, type, zone, source, confidence)
     values ('T-1', 'Test', 'Т', 'Т', 'T', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW') returning id`,
  );
  const rows = ['Первый Примеров', 'Второй Примеров', 'Третий Примеров'].map((fullName) => ({
    id: clientId(),
    personId: clientId(),
    asText: fullName,
    fullName,
    birthYear: 1990,
  }));
  const observedAt = { at: new Date().toISOString(), precision: 'MINUTE' };
  await lawyer.mutate(
    'logDetainees',
    'LogDetaineesInput',
    { clientId: clientId(), departmentId: department!.id, observedAt, source: 'LAWYER_SAW', rows },
    '',
  );
}
