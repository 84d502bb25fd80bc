import { Injectable, RequestMethod, type OnModuleInit, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type AccessRule } from './access.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const ROUTE_PATH = 'path';
const ROUTE_METHOD = 'method';
const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/**
 * Reads the access rule of every root field and route at boot.
 * A handler without a rule stops the start: what nobody thought about is not open by accident.
 */
@Injectable()
export class AccessRegistry implements OnModuleInit {
  private readonly rules = new Map<string, AccessRule>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open: string[] = [];
    for (const handler of this.handlers()) {
      const rule = this.reflector.get<AccessRule | undefined>(ACCESS, handler.method);
      if (rule) this.rules.set(handler.key, rule);
      else open.push(handler.name);
    }
    if (open.length > 0) throw new Error(`no @Access on: ${open.join(', ')}`);
  }

  /** @param operation `Query.board`, `POST /attachments`; @returns its rule, undefined for a field of another schema. */
  ruleOf(operation: string): AccessRule | undefined {
    return this.rules.get(operation);
  }

  /** @returns every field and route with its rule, for the role matrix. */
  all(): ReadonlyMap<string, AccessRule> {
    return this.rules;
  }

  private *handlers(): Generator<{ name: string; key: string; method: () => unknown }> {
    const wrappers = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    for (const { instance, metatype } of wrappers) {
      const object = instance as Record<string, unknown> | null;
      if (!object || typeof metatype !== 'function' || !metatype.prototype) continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(object) as object)) {
        const method = object[name] as () => unknown;
        const type = Reflect.getMetadata(RESOLVER_TYPE, method) as string | undefined;
        if (type && ROOT_TYPES.includes(type)) {
          const field = `${type}.${(Reflect.getMetadata(RESOLVER_NAME, method) as string | undefined) ?? name}`;
          yield { name: field, key: field, method };
        } else if (Reflect.hasMetadata(ROUTE_PATH, method)) {
          yield { name: `${metatype.name}.${name}`, key: routeOf(metatype as Type<object>, method), method };
        }
      }
    }
  }
}

/** @returns a route as people write it: `GET /exports/:id`. */
function routeOf(controller: Type<object>, method: () => unknown): string {
  const verb = RequestMethod[Reflect.getMetadata(ROUTE_METHOD, method) as RequestMethod];
  const paths = [controller, method].map((part) => Reflect.getMetadata(ROUTE_PATH, part) as string);
  return `${verb} /${paths.flatMap((path) => path.split('/').filter(Boolean)).join('/')}`;
}
