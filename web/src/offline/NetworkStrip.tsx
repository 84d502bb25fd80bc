import { useNetworkAwaySince } from '../api/network.js';
import { useWords } from '../i18n/words.js';
import { Strip } from '../parts/Strip.js';
import { timeText } from '../time/format.js';
import { paths } from '../app/paths.js';
import { useHalt, useQueued } from './device.js';

/** This device's own zone: the strip tells of the device, not of a department. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Above everything: no network since when, how many acts wait, whether one was refused. Nothing while all is well. */
export function NetworkStrip() {
  const { say } = useWords();
  const since = useNetworkAwaySince();
  const queued = useQueued();
  const isHalted = useHalt() !== 'NONE';
  const waiting = queued.filter(({ state }) => state === 'WAITING' || state === 'SENDING').length;
  const refused = queued.filter(({ state }) => state === 'REFUSED').length;
  if (since === null && refused === 0 && (waiting === 0 || !isHalted)) return null;
  const parts = [
    since !== null && say('device.noNetworkSince', { time: timeText(since, zone) }),
    refused > 0 && say('device.refusedCount', { n: refused }),
    waiting > 0 && say('device.waitingCount', { n: waiting }),
    since !== null && waiting === 0 && refused === 0 && say('device.allSent'),
  ].filter((part) => part !== false);
  return (
    <aside aria-label={say('queue.title')}>
      <Strip
        icon={since === null ? 'cloud-upload' : 'wifi-off'}
        text={parts.join('. ')}
        href={paths.queue()}
      />
    </aside>
  );
}
