import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstWords, laterWords } from './loaders.js';

const SRC = join(import.meta.dirname, '..');

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$|^i18n\//.test(name))
  .map((name) => readFileSync(join(SRC, name), 'utf8'));

/** `'area.key'`, and the beginning of what is put together: `area.state_${…}`, `area.${…}`. */
const written = sources.flatMap((text) => [...text.matchAll(/['`](\w+\.\w*)(\$\{)?/g)]);
const whole = new Set(written.filter(([, , place]) => !place).map(([, key]) => key!));
const begun = [...new Set(written.filter(([, , place]) => place).map(([, key]) => key!))];

const isSaid = (key: string): boolean => whole.has(key) || begun.some((start) => key.startsWith(start));

describe('the words of the app', () => {
  it('are said somewhere', async () => {
    const words = await Promise.all([
      firstWords('ru'),
      laterWords('account', 'ru'),
      laterWords('desk', 'ru'),
      laterWords('figures', 'ru'),
      laterWords('leave', 'ru'),
    ]);
    const keys = words
      .flatMap((areas) => Object.entries(areas))
      .flatMap(([area, messages]) => Object.keys(messages).map((name) => `${area}.${name}`));
    expect(keys.length).toBeGreaterThan(1000);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
    expect(isSaid('common.nobodySaysThis')).toBe(false);
  });
});
