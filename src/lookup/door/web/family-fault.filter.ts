import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { Log } from '../../../platform/log/index.js';

/** Faults of plain routes: a code and nothing of the request. */
@Catch()
export class FamilyFaultFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return response.end();
    if (error instanceof HttpException) return response.status(error.getStatus()).json({ code: 'NOT_FOUND' });
    this.log.error('a request at the family door failed', error);
    return response.status(500).json({ code: 'INTERNAL' });
  }
}
