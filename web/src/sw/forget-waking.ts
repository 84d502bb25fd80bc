/** Where this browser keeps which of the server's subscriptions is its own: an id and nothing else. */
export const OWN_SUBSCRIPTION = 'qorgau.push';

/** Nothing wakes this browser any more, whoever subscribed it, and what it shows goes. Its service says so to the server. */
export async function forgetWaking(): Promise<void> {
  localStorage.removeItem(OWN_SUBSCRIPTION);
  const registration = await globalThis.navigator.serviceWorker?.getRegistration('/');
  for (const shown of (await registration?.getNotifications()) ?? []) shown.close();
  await (await registration?.pushManager?.getSubscription())?.unsubscribe();
}
