import type { Type } from '@nestjs/common';
import { areaModules } from './areas.js';

/** Resolvers of the staff schema, read off the modules, for printing it without a database. */
export const resolvers: Type<unknown>[] = areaModules.flatMap((area) =>
  ((Reflect.getMetadata('providers', area) ?? []) as Type<unknown>[]).filter(
    (provider) => typeof provider === 'function' && provider.name.endsWith('Resolver'),
  ),
);
