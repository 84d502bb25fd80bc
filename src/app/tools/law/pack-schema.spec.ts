import { KZ_CAO, RULE_PACKS } from '../../../proceedings/domain/index.js';
import { shapeFaults } from './pack-schema.js';

it.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))('%s is of the shape', (_id, pack) => {
  expect(shapeFaults(pack)).toEqual([]);
});

it.each([
  ['an unknown key', { ...KZ_CAO, extra: 1 }, ''],
  ['a missing part', { ...KZ_CAO, thresholds: undefined }, 'thresholds'],
  ['an id with a capital', { ...KZ_CAO, id: 'KZ' }, 'id'],
  ['a title in two languages', { ...KZ_CAO, title: { en: 'x', ru: 'x' } }, 'title.kk'],
  ['a date as text', { ...KZ_CAO, unverifiedFrom: '2026-07-01' }, 'unverifiedFrom'],
  [
    'a severity nobody knows',
    { ...KZ_CAO, defects: KZ_CAO.defects.map((row) => ({ ...row, severity: 'GRAVE' })) },
    'defects.0.severity',
  ],
])('%s is a fault', (_title, pack, path) => {
  expect(shapeFaults(pack).some((line) => line.startsWith(path))).toBe(true);
});
