import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { buildApi } from '../../src/app/processes/api.js';
import { buildWorker } from '../../src/app/processes/worker.js';
import { Sweeper } from '../../src/app/sweeper.js';
import { Passwords, SignInRepository, StaffRepository } from '../../src/identity/index.js';
import { uuidV7 } from '../../src/kernel/index.js';
import { readConfig, type Config } from '../../src/platform/config/index.js';
import { Db, TEMPLATE, TEST_PASSWORDS, type StaffRole } from '../../src/platform/db/index.js';
import { Log } from '../../src/platform/log/index.js';

/** Of everybody in a house. */
export const PASSWORD = 'a long enough password';

export const clientId = (): string => uuidV7(Date.now());

export interface Answer<T> {
  status: number;
  data: T;
  errors?: { message: string; extensions: { code: string; correlationId?: string } }[];
}

/** What a house left. */
export interface Kept {
  readonly database: string;
  readonly dataDir: string;
}

/** A whole house on a database of its own: api over HTTP, worker beside it, real PostgreSQL below. */
export class House {
  // eslint-disable-next-line max-params -- everything a test may look into
  private constructor(
    readonly config: Config,
    readonly api: NestExpressApplication,
    readonly worker: INestApplicationContext,
    readonly superuser: pg.Client,
    readonly url: string,
    readonly dataDir: string,
    readonly database: string,
  ) {}

  /** @param kept a database and a data directory that another house left. */
  static async open(settings: Record<string, string> = {}, kept?: Kept): Promise<House> {
    const database = kept?.database ?? nameOfNew();
    const server = requireUrl();
    if (!kept) await copyDatabase(TEMPLATE, database);
    const dataDir = kept?.dataDir ?? mkdtempSync(join(tmpdir(), 'house-'));
    const config = readConfig({
      ...loginUrls(server, database),
      QORGAU_DATA_DIR: dataDir,
      NODE_ENV: 'test',
      QORGAU_DEMO: 'true',
      SWEEP_SECONDS: '30',
      DB_POOL_MAX: '6',
      LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
      ...settings,
    });
    const log = Log.at(config.get('LOG_LEVEL'));
    const api = await buildApi(config, log);
    const worker = await buildWorker(config, log);
    await api.listen(0, '127.0.0.1');
    const { port } = api.getHttpServer().address() as AddressInfo;
    const superuser = new pg.Client({ connectionString: onDatabase(server, database) });
    await superuser.connect();
    return new House(config, api, worker, superuser, `http://127.0.0.1:${port}`, dataDir, database);
  }

  /** Does what the worker would do now: relays the outbox and runs every due job, once each. */
  async sweep(): Promise<void> {
    await this.worker.get(Sweeper).sweep();
  }

  /** Adds a colleague and signs them in. */
  async staff(role: StaffRole, name: string = role, email = `${randomUUID()}@demo.qorgau`): Promise<Person> {
    const db = this.api.get(Db);
    const hash = await this.api.get(Passwords, { strict: false }).hash(PASSWORD);
    const id = await db.run({ name: 'test.staff' }, async () => {
      const made = await this.api
        .get(StaffRepository, { strict: false })
        .add({ name, email, role, languages: ['ru'] });
      await this.api.get(SignInRepository, { strict: false }).setPassword(made, hash);
      return made;
    });
    const { data } = await this.ask<{ signIn: { token: string } }>(
      `mutation($i: SignInInput!) { signIn(input: $i) { ... on SignInSuccess { token } } }`,
      { i: { email, password: PASSWORD } },
    );
    return new Person(this, id, email, data.signIn.token);
  }

  async ask<T>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) } as Answer<T>;
  }

  /** Rows as a superuser sees them, past every policy. */
  async rows<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.superuser.query(sql, parameters)).rows as T[];
  }

  /** Ends its processes; what it has stays for another house. */
  async leave(): Promise<Kept> {
    await this.worker.close();
    await this.api.close();
    await this.superuser.end();
    return { database: this.database, dataDir: this.dataDir };
  }

  async close(): Promise<void> {
    await this.leave();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Somebody signed in. */
export class Person {
  constructor(
    readonly house: House,
    readonly id: string,
    readonly email: string,
    readonly token: string,
  ) {}

  ask<T>(query: string, variables: object = {}): Promise<Answer<T>> {
    return this.house.ask<T>(query, variables, { authorization: `Bearer ${this.token}` });
  }

  /** Runs one mutation and gives back its result. @throws on a GraphQL error, never on a Refusal. */
  async mutate<T = Record<string, unknown>>(
    field: string,
    inputType: string,
    input: object,
    selection: string,
  ): Promise<T & { __typename: string; code?: string; path?: string }> {
    const { data, errors } = await this.ask<Record<string, T>>(
      `mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ... on Refusal { code message } ${selection} } }`,
      { input },
    );
    if (errors) {
      throw new Error(errors.map((error) => `${error.extensions.code}: ${error.message}`).join('; '));
    }
    return data[field] as T & { __typename: string };
  }
}

function requireUrl(): string {
  const url = process.env['TEST_PG_SUPERUSER_URL'];
  if (!url) throw new Error('TEST_PG_SUPERUSER_URL is not set: run the tests through npm test');
  return url;
}

const onDatabase = (server: string, database: string): string =>
  Object.assign(new URL(server), { pathname: `/${database}` }).toString();

export function loginUrls(server: string, database: string): Record<string, string> {
  const login = (role: string, password: string) =>
    Object.assign(new URL(onDatabase(server, database)), { username: role, password }).toString();
  return {
    DATABASE_OWNER_URL: onDatabase(server, database),
    DATABASE_URL: login('qorgau_app', TEST_PASSWORDS.app),
    DATABASE_QUEUE_URL: login('qorgau_queue', TEST_PASSWORDS.queue),
    DATABASE_FAMILY_URL: login('qorgau_family', TEST_PASSWORDS.family),
  };
}

const nameOfNew = (): string => `house_${randomUUID().replaceAll('-', '')}`;

/** A database that nobody is in can be copied by one at a time. @returns the copy's name. */
export async function copyDatabase(from: string, to = nameOfNew()): Promise<string> {
  const client = new pg.Client({ connectionString: requireUrl() });
  await client.connect();
  await client.query('select pg_advisory_lock(7302)');
  try {
    await client.query(`create database ${to} template ${from}`);
  } finally {
    await client.query('select pg_advisory_unlock(7302)');
    await client.end();
  }
  return to;
}
