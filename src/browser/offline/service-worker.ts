/**
 * Keeps the page usable offline after the first visit. The build writes the list of files and a version
 * that changes with any of them into this script, so a new release replaces the old files as a whole.
 */

/** Globals that only a service worker has; its library types cannot be used together with those of a page. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
declare const clients: { claim(): Promise<void> };
declare function skipWaiting(): Promise<void>;
declare function addEventListener(
  type: 'install' | 'activate',
  listener: (event: ExtendableEvent) => void,
): void;
declare function addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;

/** Filled in by the build (webpack/browser.js). */
const PRECACHE: { readonly version: string; readonly files: readonly string[] } = JSON.parse('__PRECACHE__');

const PREFIX = 'pj-page-';
const CACHE = `${PREFIX}${PRECACHE.version}`;

addEventListener('install', (event) => event.waitUntil(fill().then(() => skipWaiting())));

addEventListener('activate', (event) => event.waitUntil(dropOthers().then(() => clients.claim())));

addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(answerRequest(event.request));
});

async function fill(): Promise<void> {
  const cache = await caches.open(CACHE);
  // `reload` does not use the browser's own cache: an old copy in it would be kept here for ever.
  await cache.addAll(PRECACHE.files.map((file) => new Request(file, { cache: 'reload' })));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** The addresses of the page; what follows `?` does not matter. */
const HOME = new URL('./', location.href).pathname;
const ADDRESSES = [HOME, `${HOME}index.html`];

/** The server has other pages too, such as the manual. */
async function answerRequest(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = ADDRESSES.includes(new URL(request.url).pathname);
  return (await cache.match(isPage ? './' : request)) ?? fetch(request);
}

export {};
