import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortDepartment } from './department-name.js';

const list = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../src/custody/data/departments.json'), 'utf8'),
) as { nameRu: string; nameKk: string; nameEn: string; region: string }[];

describe('the short name of a department', () => {
  it.each([
    [
      'Управление полиции Бостандыкского района Департамента полиции города Алматы',
      'УП Бостандыкского района',
    ],
    ['Отдел полиции района: Акколь, Департамент полиции Акмолинской области', 'ОП района: Акколь'],
    [
      'Алматы қаласы Полиция департаментінің Бостандық ауданының полиция басқармасы',
      'Бостандық ауданының ПБ',
    ],
    ['Bostandyq District Police Administration, Almaty', 'Bostandyq District Police Administration'],
    ['Больница № 2', 'Больница № 2'],
  ])('%s', (full, short) => expect(shortDepartment(full)).toBe(short));

  it.each(['nameRu', 'nameKk', 'nameEn'] as const)('keeps two departments of one region apart: %s', (key) => {
    const seen = new Map<string, string>();
    const clashes = list.flatMap((each) => {
      const short = `${each.region} ${shortDepartment(each[key])}`;
      const other = seen.get(short);
      seen.set(short, each[key]);
      return other !== undefined && other !== each[key] ? [[other, each[key]]] : [];
    });
    expect(clashes).toEqual([]);
  });
});
