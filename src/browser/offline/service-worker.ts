/**
 * Keeps the page usable offline after the first visit. The build writes the list of files and a version
 * that changes with any of them into this script, so a new release replaces the old files as a whole.
 */

/** What a service worker has beside a page's globals; its library types cannot be beside the page's. */
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
  // `reload` passes the browser's own cache by: an old copy there would be kept for ever here.
  await cache.addAll(PRECACHE.files.map((file) => new Request(file, { cache: 'reload' })));
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** The page under each of its addresses, with whatever is behind `?`. */
const HOME = new URL('./', location.href).pathname;
const ADDRESSES = [HOME, `${HOME}index.html`];

/** Beside the page there are others, such as the manual. */
async function answerRequest(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = ADDRESSES.includes(new URL(request.url).pathname);
  return (await cache.match(isPage ? './' : request)) ?? fetch(request);
}

export {};
