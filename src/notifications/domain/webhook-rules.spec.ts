import { signedText, webhookBody, webhookUrlOf } from './webhook-rules.js';

describe('a webhook', () => {
  it.each([
    ['https://hooks.example/a?b=c', true, 'https://hooks.example/a?b=c'],
    ['http://127.0.0.1:8080/a', true, 'http://127.0.0.1:8080/a'],
    ['http://127.0.0.1:8080/a', false, 'URL_NOT_HTTPS'],
    ['http://hooks.example/a', true, 'URL_NOT_HTTPS'],
    ['ftp://hooks.example/a', true, 'URL_NOT_HTTPS'],
    ['https://me:secret@hooks.example/a', true, 'URL_WITH_CREDENTIALS'],
    ['hooks.example', true, 'URL_NOT_VALID'],
  ])('%s (this machine in the clear: %s): %s', (text, plain, expected) => {
    expect(String(webhookUrlOf(text, plain))).toBe(expected);
  });

  it('says a kind and a record, and signs the moment with it', () => {
    const news = {
      id: '01936f5e-1111-7000-8000-000000000001',
      kind: 'DEADLINE_MISSED',
      ref: { type: 'DEADLINE', id: '01936f5e-1111-7000-8000-000000000002' },
      urgent: true,
      at: '2026-03-19T10:00:00Z',
    } as const;
    // what a careless caller hands over beside it goes nowhere
    const careless = { ...news, staffId: 'somebody' };
    expect(JSON.parse(webhookBody(careless))).toEqual(news);
    expect(signedText('1773914400', '{}')).toBe('1773914400.{}');
  });
});
