import { appendFileSync } from 'node:fs';
import { Redis } from 'ioredis';

/**
 * Writes down every command a Redis is given, values and all: a queue's jobs are gone from it when they are
 * done, and would not be found there afterwards.
 * @returns how many were heard so far, and how to stop.
 */
export async function listenToRedis(url, file) {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  const ear = await redis.monitor();
  let heard = 0;
  ear.on('monitor', (_time, words) => {
    heard += 1;
    appendFileSync(file, Buffer.concat([asSent(words.join(' ')), Buffer.from('\n')]));
  });
  return {
    heard: () => heard,
    stop: () => [ear, redis].forEach((connection) => connection.disconnect()),
  };
}

/** MONITOR writes every byte outside ASCII as \xNN. */
function asSent(text) {
  const bytes = text.replace(/\\x([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}
