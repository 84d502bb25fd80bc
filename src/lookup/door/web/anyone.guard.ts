import { Injectable, NotFoundException, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type AccessRule } from '../../../platform/graphql/index.js';

/** The door knows no sign-in: what is not open to anyone is not there. */
@Injectable()
export class AnyoneGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (rule?.roles !== 'ANYONE') throw new NotFoundException();
    return true;
  }
}
