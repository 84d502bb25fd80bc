import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import sirv from 'sirv';
import { packageRoot } from '../platform/config/index.js';
import { type Log } from '../platform/log/index.js';

/** What `web/build/shell.ts` writes beside the app. */
interface Shell {
  /** first parts of the paths that are screens of the app: the same page for all */
  readonly screens: readonly string[];
  /** files that stand beside the page under a name of their own */
  readonly files: readonly string[];
}

/** Nothing from anywhere else, no inline script or style, no text that becomes code. WebAssembly derives the phone's key. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['qorgau'],
};

const PERMISSIONS = 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()';
const YEAR = 365 * 86_400;

/**
 * Serves the built app: its page for every screen, its hashed files for a year, 404 for a file that is not there.
 * What is neither a screen nor a file passes by. Without a build the screens answer 503.
 */
export function webMount(log: Log, folder = join(packageRoot(), 'dist-web')): RequestHandler {
  if (!existsSync(join(folder, 'shell.json'))) {
    log.warn('the app is not built: node scripts/build-if-stale.mjs');
    return (request, response, next) =>
      request.path === '/' ? void plain(response, 503, 'the app is not built') : next();
  }
  const { screens, files } = JSON.parse(readFileSync(join(folder, 'shell.json'), 'utf8')) as Shell;
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: cacheHeaders });
  const headers = helmet({ contentSecurityPolicy: { useDefaults: false, directives: POLICY } });
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const first = request.path.split('/')[1] ?? '';
    const isFile = first === 'assets' || files.includes(first);
    if (!isFile && !screens.includes(first)) return next();
    headers(request, response, () => {
      response.setHeader('Permissions-Policy', PERMISSIONS);
      if (!isFile) request.url = '/';
      serve(request, response, () => plain(response, 404, 'not here'));
    });
  };
}

/** A file with a hash in its name never changes; page and service worker are asked for anew each time. */
function cacheHeaders(response: ServerResponse, path: string): void {
  const value = path.startsWith('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache';
  response.setHeader('Cache-Control', value);
}

const plain = (response: Response, status: number, text: string): void =>
  void response.status(status).setHeader('Cache-Control', 'no-store').type('text/plain').send(`${text}\n`);
