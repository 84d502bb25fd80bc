import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { constants, setPriority } from 'node:os';
import { FamilyDoorModule, PROOF_SCRIPT_SOURCE } from '../../lookup/index.js';
import { STYLE_SOURCE } from '../../platform/http/index.js';
import { type Config } from '../../platform/config/index.js';
import { bodyErrors, formBody, jsonBody } from '../../platform/http/index.js';
import { type Log } from '../../platform/log/index.js';

/** A reply is one person's and of one size: nobody keeps it, nobody compresses it. */
const keptByNobody: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store, no-transform');
  next();
};

/** Builds the family door, listening nowhere yet. It needs DATABASE_FAMILY_URL and `family.key`, and no more. */
export async function buildFamily(config: Config, log: Log): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    FamilyDoorModule.forRoot(config, log),
    new ExpressAdapter(),
    { bodyParser: false, logger: false, abortOnError: false },
  );
  app.disable('x-powered-by');
  // an ETag would tell two replies apart by a header
  app.disable('etag');
  app.set('trust proxy', config.get('TRUSTED_PROXIES'));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: [STYLE_SOURCE],
          scriptSrc: [PROOF_SCRIPT_SOURCE],
          connectSrc: ["'self'"],
          requireTrustedTypesFor: ["'script'"],
          trustedTypes: ["'none'"],
          formAction: ["'self'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
    }),
    keptByNobody,
  );
  app.use(jsonBody(), formBody(), bodyErrors);
  await app.init();
  return app;
}

/** Runs the family door as its own process until it is told to stop. */
export async function runFamily(config: Config, log: Log): Promise<void> {
  config.require('DATABASE_FAMILY_URL');
  stepBack(log);
  const app = await buildFamily(config, log);
  app.enableShutdownHooks();
  await app.listen(config.get('FAMILY_PORT'), config.get('HOST'));
  log.info('the family door listens', { port: config.get('FAMILY_PORT'), process: 'family' });
}

/** A run on the door takes no CPU that lawyers want. */
function stepBack(log: Log): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch (error) {
    log.warn('the family door runs at the priority it was given', {
      code: (error as { code?: string }).code,
    });
  }
}
