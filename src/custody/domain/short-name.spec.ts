import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../platform/config/index.js';
import { type DepartmentRecord } from './department-record.js';
import { shortName } from './short-name.js';

const reference = JSON.parse(
  readFileSync(join(packageRoot(), 'src/custody/data/departments.json'), 'utf8'),
) as DepartmentRecord[];

describe('short names of departments', () => {
  it.each([
    [
      'ru',
      'Управление полиции Алмалинского района Департамента полиции города Алматы',
      'УП Алмалинского р-на',
    ],
    ['ru', 'Управление полиции района Есиль Департамента полиции города Астаны', 'УП р-на Есиль'],
    ['ru', 'Отдел полиции района: Т. Рыскулова, Департамент полиции Жамбылской области', 'ОП Т. Рыскулова'],
    [
      'ru',
      'Городской орган полиции: Семей (управление или отдел), Департамент полиции области Абай',
      'Гор. полиция: Семей',
    ],
    ['ru', 'Центральный отдел полиции Управления полиции города Караганды', 'Центральный ОП г. Караганды'],
    ['kk', 'Астана қаласы Полиция департаментінің Алматы ауданының полиция басқармасы', 'Алматы ауд. ПБ'],
    [
      'kk',
      'Қазақстан Республикасы Ішкі істер министрлігі Абай облысының Полиция департаменті',
      'Абай обл. ПД',
    ],
    [
      'kk',
      'Алматы қаласы Полиция департаментінің әкімшілік қамаққа алынғандарға арналған арнаулы қабылдау орны',
      'Алматы қ. арнаулы қабылдау орны',
    ],
    ['en', 'Alatau City City Police Unit', 'Alatau City'],
    ['en', 'Abai District Police Division, Abai Region', 'Abai District'],
    ['en', 'Special receiver for administrative arrest, Almaty', 'Special receiver, Almaty'],
  ] as const)('%s: %s', (language, name, short) => expect(shortName(name, language)).toBe(short));

  it('leaves a name that it does not know', () => {
    expect(shortName('Изолятор у старой мельницы', 'ru')).toBe('Изолятор у старой мельницы');
  });

  it.each([
    ['ru', 'nameRu'],
    ['kk', 'nameKk'],
    ['en', 'nameEn'],
  ] as const)(
    '%s: every name of the reference list fits a cell, and none is another’s in its region',
    (language, field) => {
      const short = reference.map((row) => ({ region: row.region, text: shortName(row[field], language) }));
      expect(short.filter(({ text }) => text.length > 36)).toEqual([]);
      expect(new Set(short.map(({ region, text }) => `${region}: ${text}`)).size).toBe(reference.length);
    },
  );
});
