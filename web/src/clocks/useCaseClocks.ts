import { useEffect, useMemo, useState } from 'react';
import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { useSession } from '../session/session.js';
import { wallOf } from '../time/format.js';
import type { CaseClock } from './case-clock.js';
import { counted } from './counted.js';
import type { DeviceCase } from './engine/device-records.js';
import { WorkingDays } from './holidays.graphql.js';

type Engine = typeof import('./engine/index.js');

const MINUTE = 60_000;
const SIX_HOURS = 360 * MINUTE;

/** Loaded when the first case needs it: the packs are as large as all the rest of a station's screens. */
function useEngine(isNeeded: boolean): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    let over = false;
    if (isNeeded) void import('./engine/index.js').then((loaded) => over || setEngine(loaded));
    return () => void (over = true);
  }, [isNeeded]);
  return engine;
}

/** The working days of this year and the next as this device has them: asked every six hours, kept for 72 hours. */
function useWorkingDays(now: number) {
  const { can } = useSession();
  const year = Number(wallOf(now, 'UTC').year);
  const asking = { kept: true, enabled: can('Query.holidays'), freshFor: SIX_HOURS };
  const first = useAsk(WorkingDays, { year }, asking).data?.holidays;
  const second = useAsk(WorkingDays, { year: year + 1 }, asking).data?.holidays;
  return useMemo(() => [first, second].filter((table) => table !== undefined), [first, second]);
}

const NONE: ReadonlyMap<string, readonly CaseClock[]> = new Map();

/**
 * Clocks of cases the server has not counted yet, counted on this device and remembered until its answer is there.
 * @returns by detention id; empty until the engine is loaded.
 */
export function useCaseClocks(cases: readonly DeviceCase[], now: number): typeof NONE {
  const { language } = useWords();
  const engine = useEngine(cases.length > 0);
  const years = useWorkingDays(now);
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const key = JSON.stringify(cases);
  const clocks = useMemo(() => {
    if (!engine) return NONE;
    const known = JSON.parse(key) as DeviceCase[];
    const around = { years, now: minute, language };
    return new Map(known.map((one) => [one.detentionId, engine.clocksOf(one, around)]));
  }, [engine, years, minute, language, key]);
  useEffect(() => counted.remember(clocks), [clocks]);
  return clocks;
}
