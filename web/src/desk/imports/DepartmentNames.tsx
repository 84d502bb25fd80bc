import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { PaletteDepartments } from '../../shell/shell.graphql.js';

interface Props {
  readonly id?: string;
  readonly className?: string;
  readonly value: string;
  readonly onChange: (departmentId: string) => void;
}

/** A choice of one department, or of none. */
export function DepartmentNames({ value, onChange, ...control }: Props) {
  const { say } = useWords();
  const { data } = useAsk(PaletteDepartments, {});
  return (
    <select {...control} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{say('desk.noPlaceChosen')}</option>
      {data?.departments.nodes.map(({ id, shortName }) => (
        <option key={id} value={id}>
          {shortName}
        </option>
      ))}
    </select>
  );
}
