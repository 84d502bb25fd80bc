import type { ClaimSource } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Field } from './Field.js';

const SOURCES = [
  'LAWYER_SAW',
  'DETAINEE_TOLD',
  'POLICE_SAID',
  'DOCUMENT',
  'RELATIVE_TOLD',
  'HOTLINE',
  'OTHER',
] as const;

interface Props {
  readonly value: ClaimSource;
  readonly onChange: (source: ClaimSource) => void;
}

/** By whom it is known. */
export function SourceField({ value, onChange }: Props) {
  const { say } = useWords();
  // a list of others is a source of what was imported: it is not chosen, and stays where it stands
  const sources = SOURCES.some((source) => source === value) ? SOURCES : [...SOURCES, value];
  return (
    <Field label={say('source.source')}>
      <select value={value} onChange={({ target }) => onChange(target.value as ClaimSource)}>
        {sources.map((source) => (
          <option key={source} value={source}>
            {say(`source.${source}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}
