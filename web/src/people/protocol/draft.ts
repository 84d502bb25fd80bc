import { Temporal, type When } from '../../../../src/kernel/index.js';
import { defectsOf } from '../../../../src/proceedings/domain/rule-pack.js';
import { KZ_CAO } from '../../../../src/proceedings/domain/rule-packs/kz-cao/index.js';
import {
  UNKNOWN_DETENTION,
  UNKNOWN_PERSON,
  UNKNOWN_PROTOCOL,
  type CaseFacts,
  type ProtocolFacts,
} from '../../../../src/proceedings/domain/defects/case-facts.js';
import type { Defect } from '../../../../src/proceedings/domain/defects/defect.js';
import type { CasePapers, RecordProtocolInput } from '../../api/operations.js';
import { whenOf, type TypedWhen } from '../../parts/WhenField.js';
import { fieldsOf, STEPS, type Field, type FieldName, type ProtocolDraft, type Value } from './fields.js';

export type { Defect };

type Person = NonNullable<CasePapers['detention']>['person'];

const isWhen = (value: Value): value is TypedWhen => typeof value === 'object';

/** @returns whether something was typed or marked. */
export const isFilled = (value: Value | undefined): boolean =>
  value !== undefined && (isWhen(value) ? value.time !== '' : value !== '');

/** @returns the paper as the API wants it: only what was read. */
export function inputOf(
  draft: ProtocolDraft,
  {
    clientId,
    detentionId,
    zone,
  }: { readonly clientId: string; readonly detentionId: string; readonly zone: string },
): RecordProtocolInput | null {
  const fields = STEPS.flatMap((step) => fieldsOf(step, draft.kind));
  const values = fields.flatMap(({ name, look }) => {
    const value = sent(draft.values[name], look, zone);
    return value === null ? [] : [[name, value] as const];
  });
  const drawnAt = draft.values.drawnAt;
  const drawn = drawnAt && isWhen(drawnAt) ? whenOf(drawnAt, zone) : null;
  if (!drawn) return null;
  return {
    ...Object.fromEntries(values),
    clientId,
    detentionId,
    id: draft.id,
    kind: draft.kind,
    drawnAt: drawn,
  };
}

function sent(value: Value | undefined, look: Field['look'], zone: string) {
  if (value === undefined || !isFilled(value)) return null;
  if (isWhen(value)) return whenOf(value, zone);
  if (look === 'NUMBER') return Number(value);
  return typeof value === 'string' ? value.trim() : value;
}

function kernelWhen(value: Value | undefined, zone: string): When | null {
  if (value === undefined || !isWhen(value) || value.time === '') return null;
  try {
    const at = Temporal.PlainDateTime.from(`${value.date}T${value.time}`).toZonedDateTime(zone).toInstant();
    return { at, precision: 'MINUTE', zone };
  } catch {
    return null;
  }
}

const TIMES: readonly FieldName[] = ['drawnAt', 'actAt', 'rightsExplainedAt', 'completedAt', 'copyServedAt'];

function protocolFacts({ values }: ProtocolDraft, zone: string): ProtocolFacts {
  const entries = Object.keys(UNKNOWN_PROTOCOL).map((key) => {
    const name = key as FieldName;
    const value = values[name];
    if (TIMES.includes(name)) return [key, kernelWhen(value, zone)] as const;
    return [key, value === undefined || value === '' ? null : value] as const;
  });
  const facts = Object.fromEntries(entries) as unknown as ProtocolFacts;
  const part = Number(values.part);
  return { ...facts, part: Number.isInteger(part) && part > 0 ? part : null };
}

/**
 * What is wrong with the paper as far as it was read, by the same rules as on the server, with no network. What other
 * records of the case show comes with the server's answer.
 */
export function defectsWhileTyping(
  draft: ProtocolDraft,
  { person, zone, now }: { readonly person: Person | null; readonly zone: string; readonly now: number },
): readonly Defect[] {
  if (draft.kind !== 'OFFENCE' && draft.kind !== 'DETENTION') return [];
  const { values } = draft;
  const mark = (name: FieldName) => (typeof values[name] === 'boolean' ? values[name] : null);
  const word = (name: FieldName) =>
    typeof values[name] === 'string' && values[name] !== '' ? values[name] : null;
  const facts: CaseFacts = {
    protocol: draft.kind === 'OFFENCE' ? protocolFacts(draft, zone) : null,
    person: {
      ...UNKNOWN_PERSON,
      birthDate: person?.birthDate ? Temporal.PlainDate.from(person.birthDate) : null,
      birthYear: person?.birthYear ?? null,
      languages: person && person.languages.length > 0 ? person.languages : null,
      sex: person?.sex ?? null,
      citizenship: person && person.citizenship !== 'UNKNOWN' ? person.citizenship : null,
      disability: person?.disability ?? null,
      languageRequested: word('languageRequested'),
      defenderRequested: mark('defenderRequested'),
    },
    detention:
      draft.kind === 'DETENTION'
        ? {
            ...UNKNOWN_DETENTION,
            protocolDrawn: true,
            recordedStart: kernelWhen(values.startedAt, zone),
            rightsExplainedMark: mark('rightsExplainedMark'),
            copyServed: mark('copyServed'),
            is48HourTrack: mark('is48HourTrack'),
          }
        : null,
    hearing: null,
    ruling: null,
    asOf: Temporal.Instant.fromEpochMilliseconds(now),
    zone,
  };
  return defectsOf(KZ_CAO, facts);
}
