import { type LocalDate } from '../../kernel/index.js';
import { readBirthCell, readIinCell, readNameCell, readPhoneCell, readSexCell } from '../../names/index.js';
import { type RowCells } from './row-cells.js';
import { type UnderstoodRow } from './understood-row.js';

/** Characters. */
const LONGEST_NAME = 300;
const LONGEST_CONTACT = 200;

type Sign = 'FEMALE' | 'MALE' | undefined;
type PersonFacts = Pick<UnderstoodRow, 'fullName' | 'birthYear' | 'birthDate' | 'iin' | 'contact' | 'sex'>;

/** @returns who a row speaks of. @param today the day the list is read, which two-digit years turn by. */
export function readPerson(cells: RowCells, today: LocalDate): PersonFacts {
  const name = readName(cells);
  const { sex: byIin, ...birth } = readBirth(cells, today);
  return {
    fullName: name.fullName,
    ...birth,
    contact: readContact(cells),
    sex: readSex(cells, name.sex, byIin),
  };
}

/** The name of a column of its own, or put together from its parts. */
function readName(cells: RowCells): { fullName: string | null; sex?: Sign } {
  const field = cells.has('FULL_NAME')
    ? 'FULL_NAME'
    : cells.has('FAMILY_NAME')
      ? 'FAMILY_NAME'
      : 'GIVEN_NAME';
  const parts = (['FULL_NAME', 'FAMILY_NAME', 'GIVEN_NAME', 'FATHERS_NAME'] as const).map((part) =>
    cells.cell(part),
  );
  const read = readNameCell(parts.filter(Boolean).join(' '));
  if (read.fullName === '') {
    cells.fault(field, 'NAME_MISSING');
    return { fullName: null };
  }
  cells.mark(field, read.marks);
  if (read.roles.length > 0 && read.fullName.length <= LONGEST_NAME) return read;
  cells.fault(field, 'NAME_UNREADABLE');
  cells.keep(field);
  return { fullName: null };
}

/** The column of births wins over what an IIN says; where they differ it is said. */
function readBirth(cells: RowCells, today: LocalDate) {
  const said = cells.read('BIRTH', (text) => readBirthCell(text, today), 'BIRTH_UNREADABLE')?.facts;
  const numbered = cells.read('IIN', readIinCell, 'IIN_CHECKSUM');
  const own = numbered?.facts.birthDate;
  const year = said?.birthYear ?? own?.year ?? null;
  const isOfThatYear = own !== undefined && own.year === year;
  const date = said?.birthDate ?? (isOfThatYear ? own : undefined);
  const differs = own !== undefined && (!isOfThatYear || (date !== undefined && !own.equals(date)));
  if (differs) cells.fault('BIRTH', 'BIRTH_DIFFERS');
  if (year === null) cells.fault('BIRTH', 'NO_BIRTH_YEAR');
  return {
    birthYear: year,
    birthDate: date?.toString() ?? null,
    iin: numbered?.facts.iin ?? null,
    sex: numbered?.sex,
  };
}

/** A telephone in the international form; somebody's address in a messenger is a contact too. */
function readContact(cells: RowCells): string | null {
  const text = cells.cell('PHONE');
  const { phone } = cells.read('PHONE', readPhoneCell, null)?.facts ?? {};
  if (phone || text.length <= LONGEST_CONTACT) return phone ?? (text || null);
  cells.fault('PHONE', 'PHONE_UNREADABLE');
  cells.keep('PHONE');
  return null;
}

/** The list's own column decides; else what IIN and name say, where they agree. */
function readSex(cells: RowCells, byName: Sign, byIin: Sign): 'FEMALE' | 'MALE' | null {
  const said = cells.read('SEX', readSexCell, null);
  if (said && !said.sex) {
    cells.fault('SEX', 'SEX_UNREADABLE');
    cells.keep('SEX');
  }
  const signs = [said?.sex, byIin, byName].filter((sign) => sign !== undefined);
  if (new Set(signs).size > 1) cells.fault('SEX', 'SEX_UNCLEAR');
  return said?.sex ?? (new Set(signs).size === 1 ? signs[0]! : null);
}
