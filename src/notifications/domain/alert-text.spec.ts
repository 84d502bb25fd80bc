import { alertMail, alertText, mailLanguage, NOTIFICATION_KINDS } from './alert-text.js';

describe('what an alert says', () => {
  it.each(NOTIFICATION_KINDS)('%s has three different sentences', (kind) => {
    const sentences = (['en', 'ru', 'kk'] as const).map((language) => alertText(kind, language));
    expect(new Set(sentences).size).toBe(3);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });

  it('puts the sentence and the link into the e-mail, and keeps the subject general', () => {
    const mail = alertMail({ kind: 'DEADLINE_REMINDER', urgent: true, link: 'https://q.example/go/1' }, 'en');
    expect(mail.subject).toBe('Qorgau: urgent');
    expect(mail.text).toBe('A deadline needs you.\n\nOpen Qorgau:\nhttps://q.example/go/1\n');
  });

  it.each([
    [['kk', 'ru'], 'kk'],
    [['en-GB'], 'en'],
    [['de', 'kk'], 'ru'],
    [[], 'ru'],
  ])('writes to a reader of %j in %s', (tags, language) => {
    expect(mailLanguage(tags)).toBe(language);
  });
});
