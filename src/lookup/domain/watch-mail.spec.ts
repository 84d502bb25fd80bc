import { watchMail } from './watch-mail.js';
import { LANGUAGES } from './words.js';

const links = { ask: 'https://d.example/a', confirm: 'https://d.example/c', stop: 'https://d.example/s' };

describe('a letter to a family', () => {
  it.each(LANGUAGES)('asks to confirm, and can be stopped: %s', (language) => {
    const { text } = watchMail('CONFIRM', language, links);
    expect(text).toContain(`\n${links.confirm}\n`);
    expect(text).toContain(`\n${links.stop}\n`);
  });

  it.each(LANGUAGES)('says where to ask, how to stop, and not what happened: %s', (language) => {
    const { subject, text } = watchMail('NEWS', language, links);
    expect(text).toContain(`\n${links.ask}\n`);
    expect(text).toContain(`\n${links.stop}\n`);
    expect(`${subject} ${text}`).not.toMatch(
      /held|arrest|polic|court|released|задерж|полиц|суд\b|освобо|ұстал|сот\b|босат/i,
    );
  });
});
