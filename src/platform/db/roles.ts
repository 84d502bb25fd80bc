import pg from 'pg';

/** The logins of an installation and the passwords the migration step gives them. */
export interface RolePasswords {
  readonly app: string;
  readonly queue: string;
  readonly family: string;
}

const OWNER = 'qorgau_owner';

/**
 * Makes the database roles where they are missing: an owner nobody can log in as, and three logins that
 * own nothing (the queue's owns its own schema) and bypass nothing.
 * @param ownerUrl a login that may create roles; used by migrations only.
 */
export async function prepareRoles(ownerUrl: string, passwords: RolePasswords): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7301)');
    await createRole(client, OWNER, 'nologin');
    const logins = {
      qorgau_app: passwords.app,
      qorgau_queue: passwords.queue,
      qorgau_family: passwords.family,
    };
    for (const [name, password] of Object.entries(logins)) {
      await createRole(client, name, 'login');
      await client.query(
        `alter role ${name} with nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
      );
      await client.query(
        `grant connect on database ${client.escapeIdentifier(client.database ?? '')} to ${name}`,
      );
    }
    await client.query(`grant ${OWNER} to current_user`);
    await client.query(
      `grant create, connect, temporary on database ${client.escapeIdentifier(client.database ?? '')} to ${OWNER}`,
    );
    await client.query(`alter schema public owner to ${OWNER}`);
    await client.query('revoke create on schema public from public');
    await client.query('create schema if not exists bullmq');
    await client.query('grant qorgau_queue to current_user');
    await client.query('alter schema bullmq owner to qorgau_queue');
    await client.query('select pg_advisory_unlock(7301)');
  } finally {
    await client.end();
  }
}

async function createRole(client: pg.Client, name: string, login: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await client.query(`create role ${name} ${login}`);
}

/** @returns the password a connection URL carries. @throws when it carries none. */
export function passwordIn(url: string): string {
  const password = decodeURIComponent(new URL(url).password);
  if (!password) throw new Error('a database URL lacks its password');
  return password;
}

/** Makes a database where it is missing. @param serverUrl a login that may create databases. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
