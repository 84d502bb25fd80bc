import { NOTIFICATION_KINDS } from './alert-text.js';
import { PUSH_BYTES, pushMessage } from './push-message.js';

describe('a push message', () => {
  const news = {
    id: '01936f5e-1111-7000-8000-000000000001',
    ref: { type: 'DEADLINE', id: '01936f5e-1111-7000-8000-000000000002' },
    urgent: true,
  } as const;

  it.each(NOTIFICATION_KINDS)('%s is as long as any other, in every language', (kind) => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      expect(pushMessage({ ...news, kind }, language)).toHaveLength(PUSH_BYTES);
    }
  });

  it('holds the id, the kind, the record and a sentence, and nothing else', () => {
    const read = JSON.parse(
      pushMessage({ ...news, kind: 'DEADLINE_MISSED' }, 'ru').toString('utf8'),
    ) as object;
    expect(read).toEqual({ ...news, kind: 'DEADLINE_MISSED', text: 'Срок истёк.' });
  });
});
