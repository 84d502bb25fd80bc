import { useAllDepartments, type DepartmentChoice } from '../station/useMyDuty.js';

/** @returns the courts of the list, also with no network; none where the list has none. */
export function useCourts(): readonly DepartmentChoice[] {
  const { data } = useAllDepartments();
  return data?.filter(({ type }) => type === 'COURT') ?? [];
}
