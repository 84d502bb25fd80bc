import type { NextFunction, Request, Response } from 'express';
import { Operation, runInOperation, type Credential } from '../db/index.js';
import { realNowMs } from '../clock/index.js';
import { uuidV7 } from '../../kernel/index.js';

/** Gives every request its operation: who it says it is, its correlation id, its language. */
export const operationMiddleware =
  (credentialOf: (headers: Request['headers']) => Credential) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const operation = new Operation(uuidV7(realNowMs()), credentialOf(request.headers));
    operation.language = languageOf(request.headers['accept-language']);
    response.setHeader('X-Correlation-Id', operation.correlationId);
    runInOperation(operation, () => next());
  };

/** @returns the first language of the header that we speak; English otherwise. */
export function languageOf(header: string | undefined): Operation['language'] {
  const asked = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return (
    asked.find((tag): tag is Operation['language'] => tag === 'ru' || tag === 'kk' || tag === 'en') ?? 'en'
  );
}
