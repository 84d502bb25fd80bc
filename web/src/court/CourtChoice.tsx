import { useWords } from '../i18n/words.js';
import { SelectField } from './SelectField.js';
import { useCourts } from './useCourts.js';

interface Props {
  readonly value: string;
  readonly fault: string | null;
  readonly onChange: (courtId: string) => void;
}

/** A court of the list; where the list has none, nothing is asked. */
export function CourtChoice({ value, fault, onChange }: Props) {
  const { say } = useWords();
  const courts = useCourts();
  if (courts.length === 0) return null;
  return (
    <SelectField
      label={say('caseFile.factCourt')}
      none={say('court.notSaid')}
      {...{ value, fault, onChange }}
      choices={courts.map(({ id, shortName }) => ({ value: id, label: shortName }))}
    />
  );
}
