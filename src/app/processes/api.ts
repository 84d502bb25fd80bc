import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import helmet from 'helmet';
import { NameFeed } from '../../custody/index.js';
import { credentialOf } from '../../identity/index.js';
import { isLoopback, type Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { Signals } from '../../platform/events/index.js';
import { bodyErrors, formBody, jsonBody, operationMiddleware } from '../../platform/http/index.js';
import { type Log } from '../../platform/log/index.js';
import { ReportNameFeed } from '../../reports/index.js';
import { ApiModule } from '../api.module.js';
import { FamilyMount } from '../family-mount.js';
import { MachineryWatch } from '../machinery/machinery-watch.js';
import { webMount } from '../web-mount.js';

/** Builds the api process, listening nowhere yet. */
export async function buildApi(config: Config, log: Log): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config, log), {
    bodyParser: false,
    logger: false,
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.get('TRUSTED_PROXIES'));
  // before everything else: the door has its own headers, and no operation, session or correlation id of ours
  app.use(app.get(FamilyMount).handler);
  app.use(webMount(log));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
    }),
  );
  // a list of people is a sixth of its length so: half a second less on the line of a corridor. Replies at the family's
  // door are all of one length and never pass here.
  app.use('/graphql', compression());
  // bodies are read first: what follows must not lose its operation to a stream's callbacks
  app.use(jsonBody(), formBody(), bodyErrors);
  app.use(operationMiddleware(credentialOf));
  app.enableShutdownHooks();
  await app.init();
  await app.get(Signals).listen();
  // in the background: until it is done advice goes by equal hashes and says so
  app.get(NameFeed, { strict: false }).start();
  app.get(ReportNameFeed, { strict: false }).start();
  return app;
}

/** Runs the api process until it is told to stop. @throws when demo people would stand on an open port. */
export async function runApi(config: Config, log: Log): Promise<void> {
  const app = await buildApi(config, log);
  await assertNoDemoPeopleOutside(app.get(Db), config);
  await app.listen(config.get('PORT'), config.get('HOST'));
  app.get(MachineryWatch, { strict: false }).start();
  log.info('the api listens', { port: config.get('PORT'), process: 'api' });
}

/** Demo people have a known password, also after QORGAU_DEMO was switched off. */
async function assertNoDemoPeopleOutside(db: Db, config: Config): Promise<void> {
  if (isLoopback(config.get('HOST'))) return;
  const demo = await db.run({ name: 'assertNoDemoPeople', mode: 'READ' }, () =>
    db.one('select 1 from staff where demo and active limit 1'),
  );
  if (demo) throw new Error('this database holds demo people: HOST must be 127.0.0.1');
}
