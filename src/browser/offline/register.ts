/** Where the browser allows it (https or localhost), the page works offline after the first visit. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return;
  navigator.serviceWorker.register('service-worker.js').catch(() => {
    // Without it the page works too, only not offline.
  });
}
