import type { Say } from '../i18n/words.js';

const MINUTE = 60_000;

/**
 * Whole minutes, rounded down: `18 мин`, from an hour `1 ч 04 мин`, from two days `9 дн 3 ч`.
 * @param ms not negative.
 */
export function durationText(ms: number, say: Say): string {
  const minutes = Math.floor(ms / MINUTE);
  if (minutes < 60) return say('time.minutes', { m: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return say('time.hours', { h: hours, m: String(minutes % 60).padStart(2, '0') });
  return say('time.days', { d: Math.floor(hours / 24), h: hours % 24 });
}

/** 1:12:08, for what is waited for at a door. */
export function timerText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
