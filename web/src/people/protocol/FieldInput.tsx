import { useWords } from '../../i18n/words.js';
import { Field as Labelled } from '../../parts/Field.js';
import { MarkField } from '../../parts/MarkField.js';
import { todayIn, WhenField, type TypedWhen } from '../../parts/WhenField.js';
import { languageName } from '../../shown/language-name.js';
import { useNow } from '../../time/now.js';
import type { Field, Value } from './fields.js';

interface Props {
  readonly field: Field;
  readonly value: Value | undefined;
  readonly zone: string;
  /** a time of the version that stands, in the words it was given in */
  readonly written?: string | null;
  /** what the server found wrong with it */
  readonly fault?: string | null;
  readonly onChange: (value: Value | undefined) => void;
}

const LANGUAGES = ['kk', 'ru', 'en', 'uz', 'ug', 'tr', 'zh'] as const;

/** One thing to read off the paper, by how it is told. */
export function FieldInput({ field, value, zone, written, fault, onChange }: Props) {
  const { say, language } = useWords();
  const now = useNow();
  const label = say(`field.${field.name}`);
  const text = typeof value === 'string' ? value : '';
  switch (field.look) {
    case 'WHEN': {
      const when: TypedWhen = typeof value === 'object' ? value : todayIn(zone, now);
      return (
        <WhenField
          {...{ label, fault, onChange }}
          {...(written && { hint: say('correct.written', { words: written }) })}
          value={when}
        />
      );
    }
    case 'MARK':
      return (
        <MarkField
          label={label}
          value={typeof value === 'boolean' ? value : null}
          words={{
            yes: say('protocol.mark_YES'),
            no: say('protocol.mark_NO'),
            unseen: say('protocol.mark_UNSEEN'),
          }}
          onChange={(mark) => onChange(mark ?? undefined)}
        />
      );
    case 'LANGUAGE':
      return (
        <Labelled {...{ label, fault }}>
          <select value={text} onChange={({ target }) => onChange(target.value)}>
            <option value="">{say('protocol.mark_UNSEEN')}</option>
            {/* one that was recorded otherwise stays where it stands */}
            {[...LANGUAGES, ...(text && !LANGUAGES.some((tag) => tag === text) ? [text] : [])].map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, language, say)}
              </option>
            ))}
          </select>
        </Labelled>
      );
    case 'LONG':
      return (
        <Labelled {...{ label, fault }}>
          <textarea
            rows={3}
            maxLength={4000}
            value={text}
            onChange={({ target }) => onChange(target.value)}
          />
        </Labelled>
      );
    case 'NUMBER':
      return (
        <Labelled {...{ label, fault }}>
          <input
            inputMode="numeric"
            maxLength={2}
            value={text}
            onChange={({ target }) => onChange(target.value.replace(/\D/g, ''))}
          />
        </Labelled>
      );
    case 'TEXT':
      return (
        <Labelled {...{ label, fault }}>
          <input
            maxLength={field.name === 'article' ? 20 : 300}
            autoComplete="off"
            value={text}
            onChange={({ target }) => onChange(target.value)}
          />
        </Labelled>
      );
  }
}
