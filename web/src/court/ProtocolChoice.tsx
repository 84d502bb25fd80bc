import { useWords } from '../i18n/words.js';
import { whenText } from '../time/when.js';
import { useNow } from '../time/now.js';
import type { CourtOf } from './form-props.js';
import { SelectField } from './SelectField.js';

type Protocol = NonNullable<CourtOf>['protocols'][number];

/** @returns protocols of an offence, earliest first: what a court decides about. */
export const offencesOf = (court: CourtOf): readonly Protocol[] =>
  court?.protocols.filter(({ kind }) => kind === 'OFFENCE') ?? [];

interface Props {
  readonly court: CourtOf;
  readonly zone: string;
  /** root of the protocol */
  readonly value: string;
  readonly fault: string | null;
  readonly onChange: (rootId: string) => void;
}

/** About which protocol, where there is more than one. */
export function ProtocolChoice({ court, zone, value, fault, onChange }: Props) {
  const { say, language } = useWords();
  const now = useNow();
  const offences = offencesOf(court);
  if (offences.length < 2) return null;
  return (
    <SelectField
      label={say('court.protocol')}
      none={say('court.notSaid')}
      value={value}
      fault={fault}
      onChange={onChange}
      choices={offences.map(({ rootId, article, part, drawnAt }) => ({
        value: rootId,
        label: [
          article && [article, part && `(${part})`].filter(Boolean).join(''),
          whenText(drawnAt, { zone, language, now }, say),
        ]
          .filter(Boolean)
          .join(', '),
      }))}
    />
  );
}
