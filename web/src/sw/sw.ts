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

/** What is told: one sentence that names nobody, and the id of a record (`src/notifications/domain/push-message.ts`). */
interface News {
  readonly title: string;
  readonly text: string;
  /** where the record is shown to whoever may see it */
  readonly path: string;
  /** a repeat of the same news takes the place of the first */
  readonly tag: string;
  readonly urgent: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Said where a message cannot be read: a browser that was woken and shows nothing is not woken again. */
const UNREAD: News = {
  title: 'Qorgau',
  text: 'Qorgau-ды ашыңыз · Откройте Qorgau · Open Qorgau',
  path: '/',
  tag: 'unread',
  urgent: false,
};

/** Takes the sentence and the id of a message and nothing else of it. */
function newsOf(data: PushMessageData | null): News {
  try {
    const told = data?.json() as { id: unknown; text: unknown; urgent: unknown; ref: { id: unknown } };
    const { id, text, urgent, ref } = told;
    if (typeof id !== 'string' || typeof text !== 'string' || typeof ref.id !== 'string') return UNREAD;
    const path = UUID.test(ref.id) ? `/go/${ref.id}` : '/';
    return { title: 'Qorgau', text, path, tag: id, urgent: urgent === true };
  } catch {
    return UNREAD;
  }
}

function show({ title, text, path, tag, urgent }: News): Promise<void> {
  return self.registration.showNotification(title, {
    body: text,
    tag,
    data: path,
    icon: '/icon.svg',
    requireInteraction: urgent,
  });
}

/** Goes to the record in a page that is open, which keeps what is typed there and its lock; else opens one. */
async function go(path: string): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  const page = pages.find(({ visibilityState }) => visibilityState === 'visible') ?? pages[0];
  if (!page) return void (await self.clients.openWindow(path));
  page.postMessage({ go: path });
  await page.focus().catch(() => undefined);
}

self.addEventListener('push', (event) => event.waitUntil(show(newsOf(event.data))));
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(go(String(event.notification.data)));
});

/** A newer version waits until a person takes it: screens that are open keep the files they came with. */
self.addEventListener('message', ({ data }) => {
  if (data === 'TAKE_OVER') void self.skipWaiting();
});
