import { OWN_SUBSCRIPTION } from './forget-waking.js';

/** What a browser gives so that it can be woken (RFC 8291). */
export interface WakeAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** CANNOT: not this browser; DENIED: its person said no; NOT_ANSWERED: nor yes; NO_SERVICE: its push service is away. */
type Hindrance = 'CANNOT' | 'DENIED' | 'NOT_ANSWERED' | 'NO_SERVICE';

/** This browser is not woken. */
export class NotWoken extends Error {
  override readonly name = 'NotWoken';

  constructor(readonly why: Hindrance) {
    super(why);
  }
}

export const ownSubscriptionId = (): string | null => localStorage.getItem(OWN_SUBSCRIPTION);

export const keepOwnSubscription = (id: string): void => localStorage.setItem(OWN_SUBSCRIPTION, id);

export const canBeWoken = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

/** @returns whether the browser itself still holds a subscription, and may show what comes. */
export async function isWoken(): Promise<boolean> {
  if (!canBeWoken() || Notification.permission !== 'granted') return false;
  const registration = await navigator.serviceWorker.getRegistration('/');
  return Boolean(await registration?.pushManager.getSubscription());
}

/**
 * Asks the person, then the browser's push service. To be called from a tap: browsers refuse a question nobody asked for.
 * @param key of the installation, base64url. @throws NotWoken
 */
export async function beWoken(key: string): Promise<WakeAddress> {
  if (!canBeWoken()) throw new NotWoken('CANNOT');
  const answer = await Notification.requestPermission();
  if (answer !== 'granted') throw new NotWoken(answer === 'denied' ? 'DENIED' : 'NOT_ANSWERED');
  if (!(await navigator.serviceWorker.getRegistration('/'))) throw new NotWoken('CANNOT');
  const { pushManager } = await navigator.serviceWorker.ready;
  try {
    const standing = await pushManager.getSubscription();
    if (standing && keyOf(standing) !== key) await standing.unsubscribe();
    const made = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const { endpoint, keys } = made.toJSON();
    return { endpoint: endpoint!, p256dh: keys!['p256dh']!, auth: keys!['auth']! };
  } catch (fault) {
    throw new NotWoken(
      fault instanceof DOMException && fault.name === 'NotAllowedError' ? 'DENIED' : 'NO_SERVICE',
    );
  }
}

/** @returns the key a subscription was made for, base64url without padding. */
function keyOf({ options }: PushSubscription): string {
  const bytes = new Uint8Array(options.applicationServerKey ?? new ArrayBuffer());
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
