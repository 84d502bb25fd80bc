interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The addresses of our own scripts, and no others, may become code (Trusted Types). */
const OWN_SCRIPT = /^\/(sw\.js|assets\/[\w.-]+\.js)$/;

function own(url: string): string {
  if (!OWN_SCRIPT.test(url)) throw new TypeError('not a script of ours');
  return url;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('qorgau', { createScriptURL: own });

/** @returns the address of one of our own scripts, as the browser wants it before it runs it. */
export const scriptAddress = (url: string): string => policy?.createScriptURL(url) ?? own(url);

/**
 * Keeps the app on this device, so that it opens without a network.
 * @param onNewer called when a newer version waits; what it is given takes that version and loads the page anew.
 */
export async function keepShell(onNewer: (take: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const wasKept = navigator.serviceWorker.controller !== null;
  const registration = await navigator.serviceWorker.register(scriptAddress('/sw.js'), { scope: '/' });
  const offer = () => {
    const { waiting } = registration;
    if (waiting && wasKept) onNewer(() => waiting.postMessage('TAKE_OVER'));
  };
  offer();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', offer),
  );
  // a notification was tapped: its record is shown here, and nothing is loaded anew
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const go = (data as { readonly go?: unknown } | null)?.go;
    if (typeof go !== 'string' || !go.startsWith('/')) return;
    history.pushState(null, '', go);
    dispatchEvent(new PopStateEvent('popstate'));
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (wasKept) location.reload();
  });
}
