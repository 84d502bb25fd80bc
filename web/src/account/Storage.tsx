import { useEffect, useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import './account.css';

interface Room {
  /** megabytes; null: the browser does not say */
  readonly used: number | null;
  readonly quota: number | null;
  /** whether the browser promised not to clear it when room is short */
  readonly isPersistent: boolean;
}

async function lookAtRoom(): Promise<Room> {
  const [{ usage, quota }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage === undefined ? null : usage / 1e6, quota: quota ? quota / 1e6 : null, isPersistent };
}

/** How much room this device gives, how much is used, and whether the browser promised to keep it. */
export function Storage() {
  const { say } = useWords();
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => void lookAtRoom().then(setRoom), []);
  if (!room) return null;
  const { used, quota, isPersistent } = room;
  return (
    <div className="stack">
      {used !== null && (
        <p className="meta num">
          {quota === null
            ? say('device.space', { used: used.toFixed(1) })
            : say('device.spaceOf', { used: used.toFixed(1), quota: Math.floor(quota).toString() })}
        </p>
      )}
      {used !== null && quota !== null && (
        <progress className="room" max={quota} value={used} aria-label={say('device.room')} />
      )}
      <p className={isPersistent ? 'meta' : 'strong'}>
        {say(isPersistent ? 'device.persistent' : 'device.notPersistent')}
      </p>
      {!isPersistent && (
        <Button onClick={() => void navigator.storage.persist().then(lookAtRoom).then(setRoom)}>
          {say('device.askPersistent')}
        </Button>
      )}
    </div>
  );
}
