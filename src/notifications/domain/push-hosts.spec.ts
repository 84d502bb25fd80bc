import { readConfig } from '../../platform/config/index.js';
import { pushHostsOf, pushServiceOf } from './push-hosts.js';

describe('push services', () => {
  const usual = pushHostsOf(readConfig().get('PUSH_HOSTS'));

  it.each([
    ['https://fcm.googleapis.com/fcm/send/abc', 'fcm.googleapis.com'],
    ['https://updates.push.services.mozilla.com/wpush/v2/abc', 'updates.push.services.mozilla.com'],
    ['https://web.push.apple.com/abc', 'web.push.apple.com'],
    ['https://wns2-par02p.notify.windows.com/w/?token=abc', 'wns2-par02p.notify.windows.com'],
    ['http://fcm.googleapis.com/fcm/send/abc', null],
    ['https://fcm.googleapis.com:8443/fcm/send/abc', null],
    ['https://fcm.googleapis.com@evil.example/abc', null],
    ['https://user:pw@fcm.googleapis.com/abc', null],
    ['https://evil.example/?fcm.googleapis.com', null],
    ['https://fcm.googleapis.com.evil.example/abc', null],
    ['https://evilnotify.windows.com/abc', null],
    ['https://notify.windows.com/abc', null],
    ['https://127.0.0.1/abc', null],
    ['https://169.254.169.254/latest', null],
    ['file:///etc/passwd', null],
    ['no address', null],
  ])('%s: %s', (endpoint, service) => {
    expect(pushServiceOf(endpoint, usual)).toBe(service);
  });

  it('can be one’s own, with a port, or none', () => {
    expect(pushServiceOf('https://push.house.example:8443/x', pushHostsOf('push.house.example:8443'))).toBe(
      'push.house.example:8443',
    );
    expect(pushHostsOf('none')).toEqual([]);
  });
});
