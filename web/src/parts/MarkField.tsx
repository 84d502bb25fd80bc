import { Segmented } from './Segmented.js';

interface Props {
  readonly label: string;
  /** null: nobody could see it, neither a yes nor a no */
  readonly value: boolean | null;
  readonly words: { readonly yes: string; readonly no: string; readonly unseen: string };
  readonly onChange: (value: boolean | null) => void;
}

/** Yes, no, or not seen: three answers, and the third is the one to begin with. */
export function MarkField({ label, value, words, onChange }: Props) {
  return (
    <div className="field">
      <span className="lbl">{label}</span>
      <Segmented
        label={label}
        value={value === null ? 'UNSEEN' : value ? 'YES' : 'NO'}
        onChange={(mark) => onChange(mark === 'UNSEEN' ? null : mark === 'YES')}
        choices={[
          { value: 'YES', label: words.yes },
          { value: 'NO', label: words.no },
          { value: 'UNSEEN', label: words.unseen },
        ]}
      />
    </div>
  );
}
