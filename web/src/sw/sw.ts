/// <reference lib="webworker" />
export {};

declare const self: ServiceWorkerGlobalScope;

interface Shell {
  readonly version: string;
  readonly files: readonly string[];
  readonly screens: readonly string[];
}

/** Written here by the build (`web/build/shell.ts`): the files that make the app, their version, its screens. */
const SHELL = JSON.parse('__SHELL__') as Shell;
const SCREENS = new Set(SHELL.screens);
const CACHE = `shell-${SHELL.version}`;

/** The page is kept as `/`; a version is whole or it is not taken. */
const addressOf = (file: string): string => (file === 'index.html' ? '/' : `/${file}`);
const KEPT = new Set(SHELL.files.map(addressOf));

async function takeShell(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...KEPT].map((address) => new Request(address, { cache: 'no-cache' })));
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function fromShell(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.mode === 'navigate' ? '/' : request, { ignoreVary: true });
  return kept ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(takeShell()));
self.addEventListener('activate', (event) => event.waitUntil(dropOldShells()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isScreen = request.mode === 'navigate' && SCREENS.has(pathname.split('/')[1] ?? '');
  if (isScreen || KEPT.has(pathname)) event.respondWith(fromShell(request));
});
/** A newer version waits until a person takes it: screens that are open keep the files they came with. */
self.addEventListener('message', ({ data }) => {
  if (data === 'TAKE_OVER') void self.skipWaiting();
});
