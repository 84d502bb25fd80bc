import { sayFrom } from '../../i18n/words.js';
import { words } from '../../i18n/en/later/desk.js';
import { faultText } from './fault-text.js';

const say = sayFrom(words, 'en');

describe('why a message did not leave', () => {
  it.each([
    ['ADDRESS_REFUSED', 'fault_private'],
    ['HTTP_409', 'fault_listened'],
    ['HTTP_503', 'fault_trouble'],
    ['ECONNREFUSED', 'fault_away'],
    ['ECONNECTION', 'fault_away'],
    ['ETIMEDOUT', 'fault_slow'],
    ['CERT_HAS_EXPIRED', 'fault_certificate'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'fault_certificate'],
    ['UNKNOWN', 'fault_unknown'],
  ] as const)('is said in words: %s', (code, key) => {
    expect(faultText(code, say)).toBe(words.newsOut[key]);
  });

  it('names a code it has no words for', () => {
    expect(faultText('HTTP_418', say)).toContain('HTTP_418');
  });
});
