import { isIPv4, isIPv6 } from 'node:net';

/** @returns the network a budget is kept for: the /24 of an IPv4 address, the /56 of an IPv6 one. */
export function blockOf(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain.split('.').slice(0, 3).join('.');
  if (!isIPv6(plain)) return 'unknown';
  return expand(plain.split('%')[0]!).slice(0, 14);
}

/** The 32 hexadecimal digits of an IPv6 address. */
function expand(address: string): string {
  const groups = (text: string) => (text ? text.split(':').flatMap(hexOfGroup) : []);
  const [head = '', tail] = address.split('::');
  const left = groups(head);
  const right = groups(tail ?? '');
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(Math.max(0, gap)).fill('0000'), ...right].join('');
}

function hexOfGroup(group: string): string[] {
  if (!group.includes('.')) return [group.toLowerCase().padStart(4, '0')];
  const [a, b, c, d] = group.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  return [`${a}${b}`, `${c}${d}`];
}
