import type { Department } from '../custody/index.js';
import type { LoadRow } from './store/board.query.js';
import { BoardTotals, DepartmentLoad } from './types/board.type.js';

export const presentLoad = (row: LoadRow, department: Department): DepartmentLoad =>
  Object.assign(new DepartmentLoad(), {
    department,
    departmentId: department.id,
    nextClockId: row.next_clock,
    newestIds: row.newest,
    heldCount: row.held,
    unrepresentedCount: row.unrepresented,
    lawyersPresent: row.lawyers,
    lawyersExpected: row.expected,
    openViolationCount: row.violations,
  });

/** Totals are sums of the rows shown, so that the board adds up. */
export function presentTotals(rows: readonly LoadRow[]): BoardTotals {
  const sum = (pick: (row: LoadRow) => number) => rows.reduce((total, row) => total + pick(row), 0);
  return Object.assign(new BoardTotals(), {
    heldCount: sum((row) => row.held),
    unrepresentedCount: sum((row) => row.unrepresented),
    lawyersPresent: sum((row) => row.lawyers),
    lawyersExpected: sum((row) => row.expected),
    openViolationCount: sum((row) => row.violations),
    withoutDepartmentCount: sum((row) => (row.department_id ? 0 : row.held)),
    needsFactsCount: sum((row) => row.needs_facts),
    criminalCount: sum((row) => row.criminal),
  });
}
