/**
 * `node test/image/rehearsal.mjs`: lays out the files of the container image as the Dockerfile says, without a
 * container engine, and starts from them what docker-compose.yml starts: the migration step, then api and worker,
 * on a PostgreSQL of its own. Shows that the image leaves out nothing that a process reads. It shows nothing about
 * the base image, its user, or networks between containers.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ground, root } from '../faults/support/ground.mjs';
import { freePort, Program, until } from '../faults/support/processes.mjs';
import { letsIn, readDockerfile } from './read-dockerfile.mjs';

const WORKDIR = '/app';

const ground = await Ground.open('image');
try {
  const image = layOut();
  await migrates(image);
  const api = await starts(image, 'api', 'the api listens', { PORT: `${await freePort()}` });
  const worker = await starts(image, 'worker', 'the worker works');
  const url = `http://127.0.0.1:${api.env.PORT}`;
  await until('the image is ready', 60, async () => (await fetch(`${url}/readyz`)).ok);
  await until('the app is served', 5, async () => (await (await fetch(url)).text()).includes('/assets/'));
  await Promise.all([api.stop(20), worker.stop(20)]);
  console.log('the image holds what migrate, api and worker read');
} finally {
  await ground.close();
}

function layOut() {
  const stages = readDockerfile(readFileSync(join(root, 'Dockerfile'), 'utf8'));
  const folders = new Map(stages.map(({ name }) => [name, join(ground.scratch, `stage-${name}`)]));
  const env = {};
  for (const { name, steps } of stages) {
    const folder = folders.get(name);
    mkdirSync(folder, { recursive: true });
    for (const { does, from, args, line } of steps) {
      if (does === 'ENV') Object.assign(env, Object.fromEntries(args.map((pair) => pair.split('='))));
      else if (does === 'RUN') run(folder, line, args[0]);
      else if (from) copyFrom(folders.get(from), args, folder);
      else copyContext(args, folder);
    }
  }
  // where it stands here, and who may reach it, is not the image's to say
  const { HOST: _host, PORT: _port, QORGAU_DATA_DIR: _data, ...kept } = env;
  return { folder: folders.get('last'), env: kept, command: stages.at(-1).command };
}

function run(folder, line, command) {
  // the volume and its owner: nothing of it is read before a container runs
  if (line.startsWith('RUN install ')) return;
  execFileSync('sh', ['-ec', command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: '', npm_config_loglevel: 'error' },
    timeout: 300_000,
  });
}

function copyFrom(source, [from, to], folder) {
  if (!from.startsWith(`${WORKDIR}/`)) throw new Error(`copied from outside ${WORKDIR}: ${from}`);
  cpSync(join(source, from.slice(WORKDIR.length)), target(from, to, folder), { recursive: true });
}

function copyContext(args, folder) {
  const [to] = args.slice(-1);
  const wanted = letsIn(readFileSync(join(root, '.dockerignore'), 'utf8'));
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const name of args.slice(0, -1)) {
    const paths = tracked.filter((path) => path && wanted(path) && (name === '.' || path === name));
    if (paths.length === 0) throw new Error(`nothing to copy: ${name}`);
    for (const path of paths.filter((one) => existsSync(join(root, one)))) {
      const file = join(folder, to, path);
      mkdirSync(dirname(file), { recursive: true });
      cpSync(join(root, path), file);
    }
  }
}

function target(from, to, folder) {
  return to === './' ? join(folder, from.split('/').at(-1)) : join(folder, to);
}

/** The ground's own database is migrated by our build; the image is to do it by itself. */
function onOwnDatabase(env) {
  const urls = Object.entries(env).filter(([name]) => /^DATABASE_.*URL$/.test(name));
  return {
    ...env,
    ...Object.fromEntries(urls.map(([name, url]) => [name, url.replace(/\/qorgau$/, '/image')])),
  };
}

/** A process of the image, as compose gives it its settings. */
function program(image, mode, more) {
  const [, script] = image.command;
  const made = new Program(mode, {
    command: [process.execPath, script, mode],
    env: { ...onOwnDatabase(ground.env(image.env)), ...more },
    log: join(ground.scratch, `${mode}.log`),
    cwd: image.folder,
  });
  ground.programs.push(made);
  return made.start();
}

async function starts(image, mode, says, more = {}) {
  const made = program(image, mode, more);
  await made.says(says);
  return made;
}

async function migrates(image) {
  const { ensureDatabase } = await import('../../dist/src/platform/db/index.js');
  await ensureDatabase(ground.url('postgres'), 'image');
  const made = program(image, 'migrate', {});
  await made.says('First administrator: ');
  await until('the migration step ends', 30, () => !made.runs);
}
