import { readFileSync } from 'node:fs';
import { isZone } from '../src/kernel/index.js';
import { DEPARTMENT_TYPES, type DepartmentRecord } from '../src/custody/domain/department-record.js';
import {
  KNOWN_TYPES,
  ZONE_OF_REGION,
  formatDepartments,
  parseDepartments,
  sourceKeyOf,
} from './import-departments.mjs';

const HEADER =
  'code\tregion\tcity\tname_ru\tname_kk\tname_en\ttype\taddress\tlat\tlon\tsource\tphone\tconfidence';

const SOUND = {
  code: 'KZ-99-UP-TST',
  region: 'West Kazakhstan Region',
  city: 'Oral',
  name_ru: 'Вымышленный отдел',
  name_kk: 'Ойдан шығарылған бөлім',
  name_en: 'Invented Division',
  type: 'police_division',
  address: '',
  lat: '',
  lon: '',
  source: 'invented-2026',
  phone: '',
  confidence: 'medium',
};

const tsv = (...rows: Partial<typeof SOUND>[]) =>
  [HEADER, ...rows.map((row) => Object.values({ ...SOUND, ...row }).join('\t'))].join('\n');

const faultsOf = (text: string) => parseDepartments(text).faults;

describe('importing a list of departments', () => {
  it('turns a row into a record with the zone of its region, unverified', () => {
    expect(parseDepartments(tsv({})).records).toEqual([
      {
        code: 'KZ-99-UP-TST',
        region: 'West Kazakhstan Region',
        city: 'Oral',
        nameRu: 'Вымышленный отдел',
        nameKk: 'Ойдан шығарылған бөлім',
        nameEn: 'Invented Division',
        type: 'POLICE_DIVISION',
        address: null,
        lat: null,
        lon: null,
        phone: null,
        zone: 'Asia/Oral',
        source: 'invented-2026',
        confidence: 'MEDIUM',
        verified: false,
      },
    ]);
  });

  it.each([
    ['an unknown type', tsv({ type: 'castle' }), 'line 2: type "castle" is not known'],
    ['a region without a zone', tsv({ region: 'Nowhere' }), 'line 2: region "Nowhere" has no time zone'],
    ['an empty name', tsv({ name_kk: ' ' }), 'line 2: name_kk is empty'],
    ['an empty code', tsv({ code: '' }), 'line 2: code is empty'],
    ['a malformed code', tsv({ code: 'kz 99' }), 'line 2: code "kz 99" is not of the form'],
    ['a repeated code', tsv({}, {}), 'line 3: code KZ-99-UP-TST is already on line 2'],
    ['an unknown confidence', tsv({ confidence: 'sure' }), 'line 2: confidence "sure"'],
    ['a source that is a sentence', tsv({ source: 'told by a friend' }), 'line 2: source "told by a friend"'],
    ['half a coordinate', tsv({ lat: '43.2' }), 'line 2: lat and lon go together'],
    ['a coordinate off the globe', tsv({ lat: '143.2', lon: '76' }), 'line 2: lat "143.2" is not a latitude'],
    ['a row cut short', `${HEADER}\nKZ-99-A\tAlmaty`, 'line 2: 2 columns where the header has 13'],
    ['no rows', HEADER, 'the list has no rows'],
  ])('refuses %s and names the line', (_title, text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });

  it('reports every fault at once', () => {
    expect(
      faultsOf(tsv({ type: 'castle', confidence: '' }, { code: 'KZ-99-B', region: 'Nowhere' })),
    ).toHaveLength(3);
  });

  it('refuses a file that is another table', () => {
    expect(() => parseDepartments('name\tplace\nA\tB')).toThrow('line 1: the header lacks code, region');
  });

  it('survives a byte-order mark, Windows line ends and blank lines', () => {
    const text = `\uFEFF${tsv({}).replaceAll('\n', '\r\n')}\r\n\r\n`;
    expect(parseDepartments(text)).toMatchObject({ faults: [], records: [{ code: 'KZ-99-UP-TST' }] });
  });

  it('leaves out the coordinates of a row of low confidence', () => {
    const at = { lat: '49.8', lon: '73.1' };
    const [low, medium] = parseDepartments(
      tsv({ ...at, code: 'KZ-99-A', confidence: 'low' }, { ...at, code: 'KZ-99-B' }),
    ).records;
    expect(low).toMatchObject({ lat: null, lon: null });
    expect(medium).toMatchObject({ lat: 49.8, lon: 73.1 });
  });

  it.each([
    ['a key stays', 'ministry-list-2026-11', 'ministry-list-2026-11'],
    ['joined keys stay', 'press-naming+name-pattern', 'press-naming+name-pattern'],
    [
      'remarks become keys',
      'unit type (X/Y) not confirmed; pattern; from memory',
      'division-from-memory+name-pattern+unit-type-open',
    ],
    ['a phone list keeps its own key only', 'phone list in a code file; undated', 'phones-undated'],
    ['a sentence nobody knows is no key', 'my cousin', null],
  ])('source: %s', (_title, text, key) => expect(sourceKeyOf(text)).toBe(key));

  it('writes one record a line, sorted by code', () => {
    const { records } = parseDepartments(tsv({ code: 'KZ-99-B' }, { code: 'KZ-99-A' }));
    const text = formatDepartments(records);
    expect((JSON.parse(text) as DepartmentRecord[]).map(({ code }) => code)).toEqual(['KZ-99-A', 'KZ-99-B']);
    expect(text.split('\n')).toHaveLength(5);
  });
});

describe('the list in the repository', () => {
  const text = readFileSync(new URL('../src/custody/data/departments.json', import.meta.url), 'utf8');
  const records = JSON.parse(text) as DepartmentRecord[];

  it('is what the importer writes: sorted, unique, one a line', () => {
    expect(text).toBe(formatDepartments(records));
    expect(records.map(({ code }) => code)).toEqual([...new Set(records.map(({ code }) => code))].sort());
    expect(records.length).toBeGreaterThan(200);
  });

  it('names known types, existing zones and no row as verified', () => {
    expect(KNOWN_TYPES).toEqual(DEPARTMENT_TYPES);
    expect(Object.values(ZONE_OF_REGION).filter((zone) => !isZone(zone))).toEqual([]);
    expect(records.filter(({ type }) => !DEPARTMENT_TYPES.includes(type))).toEqual([]);
    expect(records.filter(({ zone, region }) => zone !== ZONE_OF_REGION[region])).toEqual([]);
    expect(records.filter(({ verified }) => verified)).toEqual([]);
  });

  it('cites sources by short key and gives no coordinate of low confidence', () => {
    expect(records.filter(({ source }) => sourceKeyOf(source) !== source)).toEqual([]);
    expect(records.filter(({ confidence, lat }) => confidence === 'LOW' && lat !== null)).toEqual([]);
  });
});
