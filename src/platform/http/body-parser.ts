import express, { type ErrorRequestHandler, type RequestHandler } from 'express';

/** Bytes a request body may have. Eleven people are 4 kB; five hundred rows are about 200 kB. */
export const BODY_LIMIT = 1024 * 1024;

class BadEncoding extends Error {
  readonly type = 'encoding.invalid';
}

const assertUtf8 = (_request: unknown, _response: unknown, body: Buffer): void => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new BadEncoding();
  }
};

export const jsonBody = (): RequestHandler => express.json({ limit: BODY_LIMIT, verify: assertUtf8 });
export const formBody = (): RequestHandler =>
  express.urlencoded({ extended: false, limit: 16 * 1024, verify: assertUtf8 });

const ANSWERS: Readonly<Record<string, readonly [number, string, string]>> = {
  'entity.too.large': [413, 'BODY_TOO_LARGE', `a request body may have ${BODY_LIMIT} bytes`],
  'encoding.invalid': [400, 'INVALID_UTF8', 'the body is not UTF-8'],
  'entity.parse.failed': [400, 'INVALID_JSON', 'the body is not JSON'],
};

/** Answers a body that cannot be read with a stable code; the body itself is never quoted. */
export const bodyErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const type = (error as { type?: string } | null)?.type ?? '';
  const answer = ANSWERS[type];
  if (!answer || response.headersSent) return next(error);
  const [status, code, message] = answer;
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};
