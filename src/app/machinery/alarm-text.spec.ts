import { MACHINERY_REASONS } from '../../platform/machinery/index.js';
import { alarmMail } from './alarm-text.js';

const news = { since: '2026-03-19T11:58:00Z', until: null, publicUrl: 'https://q.example' } as const;

describe('the mail of an alarm', () => {
  it.each(MACHINERY_REASONS)('says %s in three languages', (reason) => {
    const { subject, text } = alarmMail({ kind: 'STOPPED', reason, ...news });
    expect(subject).toMatch(/reminders are not running.*напоминания не работают.*ескертулер жұмыс істемейді/);
    expect(text.split('\n\n')).toHaveLength(4);
    expect(text).toContain('2026-03-19T11:58:00Z');
    expect(text).toContain(`https://q.example (${reason})`);
  });

  it('says from when to when, afterwards', () => {
    const until = '2026-03-19T12:30:00Z';
    const { subject, text } = alarmMail({ kind: 'RECOVERED', reason: 'SILENT', ...news, until });
    expect(subject).toContain('running again');
    expect(text.match(/2026-03-19T12:30:00Z/g)).toHaveLength(3);
  });
});
