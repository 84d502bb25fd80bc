import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { buildIfStale } from '../../../scripts/build-if-stale.mjs';
import { freePort, Program, until } from './processes.mjs';

export const root = join(import.meta.dirname, '..', '..', '..');

const PASSWORDS = { app: 'app-faults', queue: 'queue-faults', family: 'family-faults' };
const DATABASE = 'qorgau';

/**
 * What a fault run stands on: a PostgreSQL of its own that flushes as a real one does and can be killed whole, a
 * migrated database without people, keys, and as many api and worker processes as the run wants, from the build.
 */
export class Ground {
  programs = [];
  #pools = [];

  /**
   * @param name of the run, in the scratch directory's name
   * @param env settings of every process, over ours
   * @param postgres server settings, by name
   * @param postgresEnv `(ground)`: variables that PostgreSQL itself is to have
   */
  static async open(name, { env = {}, postgres = {}, postgresEnv = null } = {}) {
    await buildIfStale();
    const ground = new Ground();
    ground.scratch = mkdtempSync(join(tmpdir(), `qorgau-${name}-`));
    ground.dataDir = join(ground.scratch, 'data');
    ground.port = await freePort();
    ground.settings = env;
    process.once('exit', () => ground.destroy());
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
    ground.postgres = new Program('postgres', {
      command: [
        process.execPath,
        join(import.meta.dirname, 'postgres-program.mjs'),
        ground.clusterDir,
        `${ground.port}`,
      ],
      env: {
        ...process.env,
        PG_SETTINGS: JSON.stringify(postgres),
        PG_ENV: JSON.stringify(postgresEnv?.(ground) ?? null),
      },
      log: join(ground.scratch, 'postgres.log'),
      cwd: root,
    });
    ground.programs.push(ground.postgres);
    await ground.startPostgres();
    await ground.#prepare();
    return ground;
  }

  get clusterDir() {
    return join(this.scratch, 'postgres');
  }

  /** A superuser's connection string. */
  url(database = DATABASE) {
    return Object.assign(new URL(this.superuserUrl), { pathname: `/${database}` }).toString();
  }

  login(role, password, database = DATABASE, port = this.port) {
    return Object.assign(new URL(this.url(database)), {
      username: role,
      password,
      port: `${port}`,
    }).toString();
  }

  /** Settings of one process of the house. @param dbPort another port than the database's own: a proxy's */
  env(more = {}, dbPort = this.port) {
    return {
      ...process.env,
      REDIS_URL: '',
      DATABASE_OWNER_URL: this.url(),
      DATABASE_URL: this.login('qorgau_app', PASSWORDS.app, DATABASE, dbPort),
      DATABASE_QUEUE_URL: this.login('qorgau_queue', PASSWORDS.queue, DATABASE, dbPort),
      DATABASE_FAMILY_URL: this.login('qorgau_family', PASSWORDS.family, DATABASE, dbPort),
      QORGAU_DATA_DIR: this.dataDir,
      QORGAU_DEMO: 'false',
      LOG_LEVEL: 'info',
      NODE_ENV: 'test',
      ...this.settings,
      ...more,
    };
  }

  /** Starts PostgreSQL, also on what a kill has left, on the port it had. @returns milliseconds it took. */
  async startPostgres() {
    const begun = performance.now();
    const said = existsSync(this.postgres.log) ? readFileSync(this.postgres.log, 'utf8').length : 0;
    this.postgres.start();
    this.superuserUrl = await until('PostgreSQL takes connections', 90, () => {
      if (!this.postgres.runs)
        throw new Error(`PostgreSQL: ${readFileSync(this.postgres.log, 'utf8').slice(-1500)}`);
      return /^ready (\S+)$/m.exec(readFileSync(this.postgres.log, 'utf8').slice(said))?.[1];
    });
    return performance.now() - begun;
  }

  /** SIGKILL for postmaster, backends and watchdog at once. @throws when it had time to stop cleanly. */
  async killPostgres() {
    const processes = await this.postgres.kill();
    if (!existsSync(join(this.clusterDir, 'cluster', 'postmaster.pid'))) {
      throw new Error('the database stopped cleanly: it was not killed');
    }
    return processes;
  }

  /** A process of the house that is not started yet. @param more settings over the ground's; `dbPort`: a proxy's */
  program(mode, name, more = {}, { dbPort, nodeOptions = [] } = {}) {
    const program = new Program(name, {
      command: [process.execPath, ...nodeOptions, 'dist/src/main.js', mode],
      env: this.env({ PGAPPNAME: name, ...more }, dbPort),
      log: join(this.scratch, `${name}.log`),
      cwd: root,
    });
    this.programs.push(program);
    return program;
  }

  /** @returns a worker that works. */
  async startWorker(name, more, options) {
    const worker = this.program('worker', name, more, options).start();
    await worker.says('the worker works');
    return worker;
  }

  /** @returns an api that answers at `url`. */
  async startApi(name = 'api', more = {}, options = {}) {
    const port = await freePort();
    const api = this.program('api', name, { PORT: `${port}`, ...more }, options).start();
    api.url = `http://127.0.0.1:${port}`;
    await api.says('the api listens');
    return api;
  }

  /** Rows as a superuser sees them, past every policy; a broken connection is made anew. */
  async rows(sql, parameters = []) {
    this.#pools[0] ??= this.#pool();
    return (await this.#pools[0].query(sql, parameters)).rows;
  }

  #pool() {
    const pool = new pg.Pool({ connectionString: this.url(), max: 8, connectionTimeoutMillis: 10_000 });
    pool.on('error', () => undefined); // killed with its server; the next query opens another
    return pool;
  }

  async #prepare() {
    const { ensureDatabase, prepareDatabase } = await import('../../../dist/src/platform/db/index.js');
    const { makeKeys } = await import('../../../dist/src/app/processes/migrate.js');
    await ensureDatabase(this.url('postgres'), DATABASE);
    await prepareDatabase(this.url(), PASSWORDS);
    makeKeys(await this.config());
  }

  /** The settings of this ground as our own code reads them, for what a run does inside its own process. */
  async config(more = {}) {
    const { readConfig } = await import('../../../dist/src/platform/config/index.js');
    return readConfig(this.env({ LOG_LEVEL: 'silent', ...more }));
  }

  /** Ends everything and removes the scratch directory. */
  async close() {
    for (const pool of this.#pools) await pool.end().catch(() => undefined);
    this.#pools = [];
    const [postgres, ...others] = this.programs;
    await Promise.allSettled(others.map((program) => program.stop(15)));
    for (const program of others) program.destroy();
    await postgres.stop(60).catch(() => postgres.destroy());
    if (!process.env.KEEP_SCRATCH) rmSync(this.scratch, { recursive: true, force: true });
  }

  /** For an end without waiting. */
  destroy() {
    for (const program of this.programs) program.destroy();
    if (!process.env.KEEP_SCRATCH) rmSync(this.scratch, { recursive: true, force: true });
  }
}
