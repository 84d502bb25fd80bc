import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { childEnvironment, readConfig, type Config } from '../../platform/config/index.js';
import { ensureDatabase, prepareDatabase } from '../../platform/db/index.js';
import { startEmbeddedPostgres } from '../../platform/embedded-postgres/index.js';
import { Log } from '../../platform/log/index.js';
import { fillInstallation, makeKeys, migrateGiven } from './migrate.js';

const DATABASE = 'qorgau';

interface Ground {
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Everything on one machine: database, migrations, demo, api and worker. Ends when told to, or with its parent. */
export async function runAll(given: Config, empty: boolean): Promise<void> {
  const config = empty ? readConfig({ QORGAU_DEMO: 'false' }) : given;
  const log = Log.at(config.get('LOG_LEVEL') === 'info' ? 'warn' : config.get('LOG_LEVEL'));
  await assertPortIsFree(config);
  const areNew = makeKeys(config);
  const ground = await prepareGround(config, log);
  const asked = { ...ground.env, QORGAU_DEMO: String(config.isDemo) };
  const isReal = await fillInstallation(readConfig(asked), log);
  const env = { ...ground.env, QORGAU_DEMO: String(config.isDemo && !isReal) };
  const children = ['api', 'worker'].map((name) => superviseChild(name, env, log));
  stopOnSignal(children, ground);
  await untilReady(config);
  announce(readConfig(env), areNew);
}

async function prepareGround(config: Config, log: Log): Promise<Ground> {
  if (config.get('DATABASE_URL')) {
    if (config.get('DATABASE_OWNER_URL')) await migrateGiven(config);
    return { env: {}, stop: async () => undefined };
  }
  const postgres = await startEmbeddedPostgres({
    dataDir: `${config.get('QORGAU_DATA_DIR')}/postgres`,
    port: config.get('EMBEDDED_PG_PORT') || undefined,
    log: (line: string) => log.info(line),
    onLost: () => {
      log.error('the database is lost', null);
      process.exitCode = 1;
      process.kill(process.pid, 'SIGTERM');
    },
  });
  await ensureDatabase(postgres.url('postgres'), DATABASE);
  const passwords = { app: secret(), queue: secret(), family: secret() };
  await prepareDatabase(postgres.url(DATABASE), passwords);
  const login = (role: string, password: string) =>
    `postgresql://${role}:${password}@${postgres.host}:${postgres.port}/${DATABASE}`;
  return {
    env: {
      DATABASE_OWNER_URL: postgres.url(DATABASE),
      DATABASE_URL: login('qorgau_app', passwords.app),
      DATABASE_QUEUE_URL: login('qorgau_queue', passwords.queue),
      DATABASE_FAMILY_URL: login('qorgau_family', passwords.family),
    },
    stop: () => postgres.stop(),
  };
}

const secret = () => randomBytes(24).toString('base64url');

/** Starts a child and starts it again should it die; each restart waits a little longer. */
function superviseChild(name: string, env: Ground['env'], log: Log): { stop(): Promise<void> } {
  let child: ChildProcess;
  let stopping = false;
  let wait = 200;
  const start = () => {
    if (stopping) return;
    child = fork(process.argv[1]!, [name], { env: childEnvironment(env), stdio: 'inherit' });
    child.once('exit', () => {
      if (stopping) return;
      log.warn('a process ended and is started again', { process: name });
      setTimeout(start, (wait = Math.min(wait * 2, 10_000)));
    });
  };
  start();
  return {
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function stopOnSignal(children: readonly { stop(): Promise<void> }[], ground: Ground): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    void Promise.all(children.map((child) => child.stop()))
      .then(() => ground.stop())
      .finally(() => process.exit());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
}

/** Waits until the api answers that it can be used. */
async function untilReady(config: Config): Promise<void> {
  const url = `http://${config.get('HOST')}:${config.get('PORT')}/readyz`;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function announce(config: Config, keyMade: boolean): void {
  const address = `http://${config.get('HOST')}:${config.get('PORT')}`;
  const lines = [`Qorgau is ready: ${address}   (GraphQL at /graphql, readiness at /readyz)`];
  if (keyMade) {
    lines.push(`New keys lie in ${config.get('QORGAU_DATA_DIR')}/*.key. Keep copies apart from the backups:`);
    lines.push('without them nothing can be opened, and with them and a backup everything can.');
  }
  if (config.isDemo) {
    lines.push(
      'DEMO: invented people only. Sign-ins: coordinator@ lawyer1@ lawyer2@ lawyer3@ operator@ analyst@ admin@demo.qorgau',
    );
    lines.push(`password: ${config.get('QORGAU_DEMO_PASSWORD')}   Story: npm run demo`);
  }
  process.stdout.write(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n`);
}

/** @throws where somebody else listens, also after five seconds: their answer would be taken for ours. */
async function assertPortIsFree(config: Config): Promise<void> {
  for (let left = 50; left > 0; left--) {
    if (await isFree(config)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`port ${config.get('PORT')} is taken: set PORT to another`);
}

function isFree(config: Config): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(config.get('PORT'), config.get('HOST'), () => probe.close(() => resolve(true)));
  });
}
