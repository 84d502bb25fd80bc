import pg from 'pg';
import { type DataSource, getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../src/app/entities.js';
import { MIGRATIONS, ownerDataSource, prepareRoles, TEST_PASSWORDS } from '../../src/platform/db/index.js';
import { makeDatabase, urlOf } from '../support/database.js';

// migrations run from the build, as they do in an installation
const built = MIGRATIONS.replace('/migrations/', '/dist/migrations/');

/** Everything that stands in `public`: columns, constraints, indexes, policies, functions, views, grants. */
const CATALOGUE = `
  select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration'
  union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid::regclass::text <> 'schema_migration'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'schema_migration'
  union all select 'policy ' || tablename || ' ' || policyname || ' ' || cmd || ' ' || roles::text || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
    from pg_policies where schemaname = 'public'
  union all select 'function ' || oid::regprocedure || ' ' || md5(pg_get_functiondef(oid)) from pg_proc where pronamespace = 'public'::regnamespace
  union all select 'view ' || viewname || ' ' || md5(definition) from pg_views where schemaname = 'public'
  union all select 'grant ' || grantee || ' ' || table_name || ' ' || privilege_type from information_schema.role_table_grants
    where table_schema = 'public' and table_name <> 'schema_migration'
  order by 1`;

describe('migrations', () => {
  let database: string;
  let client: pg.Client;
  let catalogue: string[];
  beforeAll(async () => {
    database = await makeDatabase('EMPTY');
    await prepareRoles(urlOf(database), TEST_PASSWORDS);
    client = new pg.Client({ connectionString: urlOf(database) });
    await client.connect();
  });
  afterAll(() => client.end());

  const lines = async () => (await client.query<{ line: string }>(CATALOGUE)).rows.map((row) => row.line);
  const withOwner = async <T>(work: (source: DataSource) => Promise<T>): Promise<T> => {
    const source = await ownerDataSource(urlOf(database), built);
    return work(source).finally(() => source.destroy());
  };

  it('go up', async () => {
    const done = await withOwner((source) => source.runMigrations({ transaction: 'each' }));
    expect(done.length).toBeGreaterThan(3);
    catalogue = await lines();
  });

  it('go down to nothing, one by one', async () => {
    await withOwner(async (source) => {
      for (let left = source.migrations.length; left > 0; left--) {
        await source.undoLastMigration({ transaction: 'each' });
      }
    });
    expect(await lines()).toEqual([]);
  });

  it('go up again to the same catalogue', async () => {
    await withOwner((source) => source.runMigrations({ transaction: 'each' }));
    expect(await lines()).toEqual(catalogue);
  });

  it('run again, change nothing', async () => {
    expect(await withOwner((source) => source.runMigrations({ transaction: 'each' }))).toEqual([]);
    expect(await lines()).toEqual(catalogue);
  });
});

describe('the catalogue keeps the rules of the house', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: urlOf(await makeDatabase('TEMPLATE')) });
    await client.connect();
  });
  afterAll(() => client.end());
  const names = async (sql: string) =>
    (await client.query<{ name: string }>(sql)).rows.map((row) => row.name);

  it('every table has row security, forced, and at least one policy', async () => {
    const open = await names(`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
        and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))`);
    expect(open).toEqual([]);
  });

  it('every view is read with the rights of who reads it', async () => {
    const open = await names(`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
        and not coalesce(c.reloptions @> array['security_invoker=true'], false)`);
    expect(open).toEqual([]);
  });

  it('every security-definer function pins its search path', async () => {
    const open = await names(`
      select p.oid::regprocedure::text as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and (p.proconfig is null or not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%'))`);
    expect(open).toEqual([]);
  });

  it('the logins own nothing here and bypass nothing', async () => {
    const mighty = await names(`
      select rolname as name from pg_roles
      where rolname in ('qorgau_app', 'qorgau_queue', 'qorgau_family')
        and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)`);
    expect(mighty).toEqual([]);
    const owned = await names(`
      select c.relname as name from pg_class c join pg_roles r on r.oid = c.relowner
      where c.relnamespace = 'public'::regnamespace and r.rolname like 'qorgau\\_%' and r.rolname <> 'qorgau_owner'`);
    expect(owned).toEqual([]);
  });

  it('every entity’s column stands in its table, as nullable as it says', async () => {
    const { rows } = await client.query<{ key: string; nullable: boolean }>(
      `select table_name || '.' || column_name as key, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
    const stored = new Map(rows.map((row) => [row.key, row.nullable]));
    const { columns, tables } = getMetadataArgsStorage();
    const wrong = tables.flatMap(({ target: entity, name }) =>
      columns.flatMap(({ target, propertyName, options }) => {
        if (!isOrExtends(entity, target)) return [];
        const key = `${name}.${options.name ?? propertyName}`;
        const nullable = stored.get(key);
        if (nullable === undefined) return [`${key} is missing`];
        return !options.primary && nullable !== Boolean(options.nullable)
          ? [`${key} differs in nullability`]
          : [];
      }),
    );
    expect(entities.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });
});

/** Columns may stand in a base class that several tables share. */
const isOrExtends = (entity: unknown, base: unknown): boolean =>
  entity === base ||
  (typeof entity === 'function' && typeof base === 'function' && entity.prototype instanceof base);
