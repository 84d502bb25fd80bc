import { type DepartmentRecord, type DepartmentType } from '../src/custody/domain/department-record.js';

export const KNOWN_TYPES: readonly DepartmentType[];
export const ZONE_OF_REGION: Readonly<Record<string, string>>;
export function sourceKeyOf(text: string): string | null;
export function parseDepartments(text: string): { records: DepartmentRecord[]; faults: string[] };
export function formatDepartments(records: readonly DepartmentRecord[]): string;
