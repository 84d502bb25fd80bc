import { sayFrom } from '../i18n/words.js';
import { words as kk } from '../i18n/kk/index.js';
import { words as ru } from '../i18n/ru/index.js';
import { durationText, timerText } from './duration.js';
import { dateText, endText, localDateText, momentText, zoneText } from './format.js';

const zone = 'Asia/Almaty';
const now = Date.parse('2026-11-14T17:52:00Z');

describe('times on a screen', () => {
  it.each<[string, number, string]>([
    ['18 мин', 18.9, 'ru'],
    ['1 ч 04 мин', 64, 'ru'],
    ['47 ч 59 мин', 48 * 60 - 1, 'ru'],
    ['9 дн 3 ч', (9 * 24 + 3) * 60, 'ru'],
    ['21 сағ 09 мин', 21 * 60 + 9, 'kk'],
    ['0 мин', 0.5, 'kk'],
  ])('says %s, rounded down', (text, minutes, language) => {
    const say = language === 'kk' ? sayFrom(kk, 'kk') : sayFrom(ru, 'ru');
    expect(durationText(minutes * 60_000, say)).toBe(text);
  });

  it('shows the time alone today, and the day beside it on another', () => {
    expect(momentText('2026-11-14T18:10:00Z', { zone, language: 'ru', now })).toBe('23:10');
    expect(momentText('2026-11-15T14:33:00Z', { zone, language: 'kk', now })).toBe('15.11, 19:33');
    expect(momentText('2027-01-02T05:00:00Z', { zone, language: 'en', now })).toBe('2 Jan 2027, 10:00');
  });

  it('writes an end at midnight as the 24:00 of the day before', () => {
    expect(endText('2026-11-24T19:00:00Z', { zone, language: 'ru', now })).toBe('24.11, 24:00');
    expect(endText('2026-11-14T19:00:00Z', { zone, language: 'ru', now })).toBe('24:00');
  });

  it('keeps to the zone of the department, with the offset of that day', () => {
    expect(zoneText(zone, now)).toBe('UTC+5');
    expect(zoneText(zone, Date.parse('2024-02-01T00:00:00Z'))).toBe('UTC+6');
    expect(dateText('2026-11-14T19:30:00Z', zone, 'ru')).toBe('15.11.2026');
    expect(localDateText('2026-11-24', 'en')).toBe('24 Nov 2026');
  });

  it('counts a door in seconds', () => {
    expect(timerText(4_328_900)).toBe('1:12:08');
  });
});
