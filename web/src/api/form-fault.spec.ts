import { Refused } from './act.js';
import { sayFrom } from '../i18n/words.js';
import { faultOf, shownAt } from './form-fault.js';
import { NetworkFault } from './faults.js';

const say = sayFrom({ board: { notSent: 'Not sent' } }, 'en');
const refused = (path: string | null) => faultOf(new Refused('BAD_TIME', 'Later than now', path), say);

describe('why something was not done', () => {
  it('is the server’s word, or that nothing was sent', () => {
    expect(refused('at')).toEqual({ code: 'BAD_TIME', text: 'Later than now', path: 'at' });
    expect(faultOf(new NetworkFault(), say)).toEqual({ code: 'NOT_SENT', text: 'Not sent', path: null });
  });

  it.each([
    ['at its field', 'at'],
    ['inside of a correction', 'ruling.at'],
    ['of a part of the field', 'at.local'],
  ])('is shown once: %s', (_where, path) => {
    const { faultAt, restOf } = shownAt(refused(path));
    expect(faultAt('at')).toBe('Later than now');
    expect(faultAt('local')).toBe(path === 'at.local' ? 'Later than now' : null);
    expect(restOf(['at', 'note'])).toBeNull();
  });

  it.each([
    ['of a field the form does not show', 'atLeast'],
    ['of no field', null],
  ])('is shown below the form: %s', (_where, path) => {
    const { faultAt, restOf } = shownAt(refused(path));
    expect(faultAt('at')).toBeNull();
    expect(restOf(['at', 'note'])).toBe('Later than now');
  });

  it('is nowhere while nothing stands in the way', () => {
    const { faultAt, restOf } = shownAt(null);
    expect([faultAt('at'), restOf([])]).toEqual([null, null]);
  });
});
