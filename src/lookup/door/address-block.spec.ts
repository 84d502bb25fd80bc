import { blockOf } from './address-block.js';

describe('the network a budget is kept for', () => {
  it.each([
    ['192.0.2.7', '192.0.2'],
    ['::ffff:192.0.2.7', '192.0.2'],
    ['2001:db8:1:2233:4::1', '20010db8000122'],
    ['2001:db8:1:22ff::', '20010db8000122'],
    ['2001:db8:1:2300::', '20010db8000123'],
    ['::1', '00000000000000'],
    ['fe80::1%eth0', 'fe800000000000'],
    ['64:ff9b::192.0.2.7', '0064ff9b000000'],
    [undefined, 'unknown'],
    ['nonsense', 'unknown'],
  ])('%s → %s', (address, block) => expect(blockOf(address)).toBe(block));
});
