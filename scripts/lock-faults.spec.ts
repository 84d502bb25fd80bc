import { faultsOf, type Lock } from './lock-faults.mjs';

const integrity = 'sha512-invented';
const lock = (packages: Lock['packages']): Lock => ({ packages: { '': {}, ...packages } });

describe('the faults of a lock', () => {
  it('are none when every entry has its hash and every platform its package', () => {
    const whole = lock({
      'node_modules/tool': {
        integrity,
        optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' },
      },
      'node_modules/tool-linux': { integrity },
      'node_modules/tool/node_modules/tool-darwin': { integrity },
    });
    expect(faultsOf(whole, [])).toEqual([]);
  });

  it.each([
    ['an entry without integrity', { 'node_modules/a': {} }, [], 'node_modules/a: no integrity'],
    [
      'an address of a registry',
      { 'node_modules/a': { integrity, resolved: 'https://registry.invalid/a.tgz' } },
      [],
      'node_modules/a: names the address it came from',
    ],
    [
      'a missing package of another platform',
      { 'node_modules/a': { integrity, optionalDependencies: { 'a-darwin': '1.0.0' } } },
      [],
      'node_modules/a: a-darwin@1.0.0 is missing',
    ],
    [
      'an exception that is no longer one',
      { 'node_modules/a': { integrity } },
      ['node_modules/a'],
      'node_modules/a: listed as an exception without need',
    ],
  ])('name %s', (_what, packages, allowed, fault) => {
    expect(faultsOf(lock(packages), allowed)).toEqual([fault]);
  });

  it('leave out what is listed, what is linked and what lies in a bundle', () => {
    const excused = lock({
      'node_modules/listed': {},
      'node_modules/linked': { link: true },
      'node_modules/a/node_modules/bundled': { inBundle: true },
    });
    expect(faultsOf(excused, ['node_modules/listed'])).toEqual([]);
  });
});
