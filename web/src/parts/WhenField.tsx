import { useId } from 'react';
import type { WhenInput } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { wallOf } from '../time/format.js';

/** A time as it is typed: the day and the clock on the wall. */
export interface TypedWhen {
  /** 2026-11-14 */
  readonly date: string;
  /** 22:51; empty: not known */
  readonly time: string;
}

/** Today in a zone, with no time yet. */
export const todayIn = (zone: string, now: number): TypedWhen => {
  const { year, month, day } = wallOf(now, zone);
  return { date: `${year}-${month}-${day}`, time: '' };
};

/** @returns the time as the API wants it, in the words of its zone; null where no time was typed. */
export function whenOf({ date, time }: TypedWhen, zone: string): WhenInput | null {
  if (date === '' || time === '') return null;
  return { local: `${date}T${time}`, zone, precision: 'MINUTE' };
}

interface Props {
  readonly label: string;
  readonly value: TypedWhen;
  readonly onChange: (value: TypedWhen) => void;
  readonly hint?: string;
  /** what is wrong with it */
  readonly fault?: string | null | undefined;
}

/** The clock first, the day beside it: it is nearly always today's. */
export function WhenField({ label, value, onChange, hint, fault }: Props) {
  const { say } = useWords();
  const id = useId();
  const told = { 'aria-describedby': fault ? id : undefined, 'aria-invalid': fault ? true : undefined };
  return (
    <fieldset className="field">
      <legend className="lbl">{label}</legend>
      <div className="when">
        <input
          className="control num"
          type="time"
          aria-label={say('time.clock')}
          {...told}
          value={value.time}
          onChange={({ target }) => onChange({ ...value, time: target.value })}
        />
        <input
          className="control num"
          type="date"
          aria-label={say('time.day')}
          {...told}
          value={value.date}
          onChange={({ target }) => onChange({ ...value, date: target.value })}
        />
      </div>
      {hint && <p className="meta">{hint}</p>}
      {fault && (
        <p id={id} className="field-fault">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
