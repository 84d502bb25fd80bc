/** @param setting PUSH_HOSTS: hosts with commas between, `*.` before those whose names below count; `none` is nobody. */
export const pushHostsOf = (setting: string): readonly string[] =>
  setting
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '' && host !== 'none');

/**
 * An endpoint comes from a browser, so anybody signed in may send any address: only services named in the settings
 * are ever spoken to. @returns the service's host (with its port where it is not 443), null where it is not one of them.
 */
export function pushServiceOf(endpoint: string, hosts: readonly string[]): string | null {
  if (!URL.canParse(endpoint)) return null;
  const { protocol, username, password, hostname, host } = new URL(endpoint);
  if (protocol !== 'https:' || username || password) return null;
  const isNamed = hosts.some((named) => {
    if (!named.startsWith('*.')) return host === named;
    return host === hostname && hostname.endsWith(named.slice(1)) && hostname.length > named.length - 1;
  });
  return isNamed ? host : null;
}
