import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';
import { currentOperation, Db } from '../db/index.js';
import { Log } from '../log/index.js';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404 };

/** The one filter for plain routes; GraphQL faults pass on to `formatError`. */
@Catch()
export class FaultFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly db: Db,
  ) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    // whoever was refused at the door had a session opened to be looked at
    void this.db.abandon(currentOperation()).catch(() => undefined);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return response.end();
    if (error instanceof GraphQLError) {
      const code = String(error.extensions['code']);
      return response.status(STATUS[code] ?? 400).json({ code });
    }
    if (error instanceof HttpException) {
      const { code = 'NOT_FOUND' } = error.getResponse() as { code?: string };
      return response.status(error.getStatus()).json({ code });
    }
    const { correlationId } = currentOperation();
    this.log.error('a request failed', error, { correlationId });
    return response.status(500).json({ code: 'INTERNAL', correlationId });
  }
}
