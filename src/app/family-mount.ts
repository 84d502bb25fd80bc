import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { Config } from '../platform/config/index.js';
import { Log } from '../platform/log/index.js';
import { buildFamily } from './processes/family.js';

/** The family door standing in the api process: an application of its own that shares nothing but the port. */
@Injectable()
export class FamilyMount implements OnApplicationShutdown {
  constructor(readonly door: NestExpressApplication | null) {}

  /** Hands `/family` and what is below it to the door; everything else passes by. */
  get handler(): RequestHandler {
    const door = this.door?.getHttpAdapter().getInstance() as RequestHandler | undefined;
    return (request, response, next) =>
      door && /^\/family(\/|$)/.test(request.path) ? void door(request, response, next) : next();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.door?.close();
  }
}

/** Without DATABASE_FAMILY_URL the api has no door: it then stands somewhere else, as its own process. */
export const familyMount = {
  provide: FamilyMount,
  useFactory: async (config: Config, log: Log) =>
    new FamilyMount(config.get('DATABASE_FAMILY_URL') ? await buildFamily(config, log) : null),
  inject: [Config, Log],
};
