import { DataSource } from 'typeorm';

/**
 * Runs every migration not yet run, each in its own transaction, as `qorgau_owner`. Two that start at
 * once are served one after the other.
 * @returns names of the migrations run now.
 */
export async function migrate(ownerUrl: string, migrationsGlob: string): Promise<string[]> {
  const dataSource = await ownerDataSource(ownerUrl, migrationsGlob);
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** A connection of the migration step: everything it makes belongs to `qorgau_owner`. */
export async function ownerDataSource(ownerUrl: string, migrationsGlob: string): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [migrationsGlob],
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    extra: { max: 1, options: '-c role=qorgau_owner -c lock_timeout=5000', connectionTimeoutMillis: 10_000 },
  });
  return dataSource.initialize();
}
