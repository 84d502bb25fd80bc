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
import type { PersonRead, ProtocolFieldsInput } from '../../api/operations.js';
import { whenOf as readWhen } from '../../clocks/engine/said.js';
import { saidOf as typedTime } from '../../court/said-when.js';
import type { TypedWhen } from '../../parts/WhenField.js';
import { ALL_FIELDS, fieldsOf, STEPS, type Field, type ProtocolDraft, type Value } from './fields.js';
import { isSame, type Standing } from './standing.js';

export type { Defect };

/** What a paper says as far as it was read. */
type Said = Partial<ProtocolFieldsInput>;

interface About {
  readonly zone: string;
  /** the version that is put right; null: a new paper */
  readonly standing: Standing | null;
}

const isWhen = (value: Value): value is TypedWhen => typeof value === 'object';

/**
 * @returns whether something was typed or marked. A day alone says nothing on a new paper, where it is always today's.
 */
export const isFilled = (value: Value | undefined, mayBeDay = false): boolean =>
  value !== undefined &&
  (isWhen(value) ? value.time !== '' || (mayBeDay && value.date !== '') : value !== '');

const isAskedOf = ({ kind }: Pick<ProtocolDraft, 'kind'>) => {
  const names = new Set(STEPS.flatMap((step) => fieldsOf(step, kind)).map(({ name }) => name));
  return (name: Field['name']): boolean => names.has(name);
};

/** @returns the paper as the API wants it, only what was read; what nobody touched as it stands. null: undated. */
export function inputOf(draft: ProtocolDraft, about: About): ProtocolFieldsInput | null {
  const said = saidOf(draft, about);
  return said.drawnAt ? { ...said, kind: draft.kind, drawnAt: said.drawnAt } : null;
}

function saidOf(draft: ProtocolDraft, { zone, standing }: About): Said {
  const isAsked = isAskedOf(draft);
  const said = ALL_FIELDS.filter(({ name }) => isAsked(name)).flatMap(({ name, look }) => {
    const [value, before] = [draft.values[name], standing?.values[name]];
    const isTouched = before === undefined || !isSame(value, before);
    const given = isTouched
      ? sent(value, { look, zone, mayBeDay: before !== undefined })
      : standing?.fields[name];
    return given === null || given === undefined ? [] : [[name, given] as const];
  });
  return { ...unasked(draft, standing), ...Object.fromEntries(said) };
}

/** What stands and no step asks for stays; of another kind of paper only what no kind is asked for. */
function unasked({ kind }: ProtocolDraft, standing: Standing | null): Said {
  if (!standing) return {};
  const isAsked = isAskedOf({ kind: standing.fields.kind });
  const names = new Set<string>(
    ALL_FIELDS.map(({ name }) => name).filter((name) => kind !== standing.fields.kind || isAsked(name)),
  );
  const kept = Object.entries(standing.fields).filter(
    ([name, value]) => !names.has(name) && value !== null && value !== undefined,
  );
  return Object.fromEntries(kept);
}

interface Sent {
  readonly look: Field['look'];
  readonly zone: string;
  readonly mayBeDay: boolean;
}

function sent(value: Value | undefined, { look, zone, mayBeDay }: Sent) {
  if (value === undefined || !isFilled(value, mayBeDay)) return null;
  if (isWhen(value)) return typedTime(value, zone, null);
  if (look === 'NUMBER') return Number(value);
  return typeof value === 'string' ? value.trim() : value;
}

/** One field in which a new version differs from the one that stands. */
export interface Change {
  readonly field: Field;
  readonly before: Value | undefined;
  /** undefined: it says nothing any more */
  readonly after: Value | undefined;
}

/** @returns what a new version changes, in the order the eye goes. */
export function changesOf(draft: ProtocolDraft, { fields, values }: Standing): readonly Change[] {
  const isAsked = isAskedOf(draft);
  const isOther = draft.kind !== fields.kind;
  return ALL_FIELDS.flatMap((field): readonly Change[] => {
    const before = values[field.name];
    const after = isAsked(field.name) ? draft.values[field.name] : isOther ? undefined : before;
    return isSame(before, after) ? [] : [{ field, before, after }];
  });
}

const factsOf = (said: Said, zone: string) => {
  const time = (name: keyof Said): When | null => {
    const given = said[name];
    if (typeof given !== 'object' || given === null) return null;
    const when = readWhen(given, zone);
    return when.fault ? null : when;
  };
  const protocol = Object.keys(UNKNOWN_PROTOCOL).map((key) => {
    const given = said[key as keyof Said];
    return [key, typeof given === 'object' ? time(key as keyof Said) : (given ?? null)] as const;
  });
  return { time, protocol: Object.fromEntries(protocol) as unknown as ProtocolFacts };
};

interface Beside extends About {
  readonly person: PersonRead | null;
  readonly now: number;
}

/**
 * What is wrong with the paper as far as it was read, by the same rules as on the server, with no network. What other
 * records of the case show comes with the server's answer.
 */
export function defectsWhileTyping(
  draft: ProtocolDraft,
  { person, now, ...about }: Beside,
): readonly Defect[] {
  if (draft.kind !== 'OFFENCE' && draft.kind !== 'DETENTION') return [];
  const { zone } = about;
  const said = saidOf(draft, about);
  const { time, protocol } = factsOf(said, zone);
  const facts: CaseFacts = {
    protocol: draft.kind === 'OFFENCE' ? protocol : null,
    person: {
      ...UNKNOWN_PERSON,
      birthDate: person?.birthDate ? Temporal.PlainDate.from(person.birthDate) : null,
      birthYear: person?.birthYear ?? null,
      languages: person && person.languages.length > 0 ? person.languages : null,
      sex: person?.sex ?? null,
      citizenship: person && person.citizenship !== 'UNKNOWN' ? person.citizenship : null,
      disability: person?.disability ?? null,
      languageRequested: said.languageRequested ?? null,
      defenderRequested: said.defenderRequested ?? null,
    },
    detention:
      draft.kind === 'DETENTION'
        ? {
            ...UNKNOWN_DETENTION,
            protocolDrawn: true,
            recordedStart: time('startedAt'),
            rightsExplainedMark: said.rightsExplainedMark ?? null,
            copyServed: said.copyServed ?? null,
            is48HourTrack: said.is48HourTrack ?? null,
          }
        : null,
    hearing: null,
    ruling: null,
    asOf: Temporal.Instant.fromEpochMilliseconds(now),
    zone,
  };
  return defectsOf(KZ_CAO, facts);
}
