import { describeAssumption } from '../../../../src/proceedings/domain/deadlines/assumption.js';
import { clockConcerns } from '../../../../src/proceedings/domain/deadlines/clock-face.js';
import { hasNoTerm, type ComputedDeadline } from '../../../../src/proceedings/domain/deadlines/facts.js';
import { isWatched } from '../../../../src/proceedings/domain/deadlines/rule.js';
import { clockKey } from '../../../../src/proceedings/domain/course/course.js';
import type { CourseClock } from '../../../../src/proceedings/domain/course/course-clock.js';
import { runningRule } from '../../../../src/proceedings/domain/records/all-clocks.js';
import type { StandingClock } from '../../../../src/proceedings/domain/records/case-records.js';
import type { Language } from '../../i18n/language.js';
import type { CaseClock } from '../case-clock.js';

/** @returns a clock in the shape the server answers with; its id names the rule and what it is about. */
export function shownClock(clock: CourseClock, language: Language): CaseClock {
  const { rule, outcome, state, voidReason, basis, detentionId, rulingId, stepId } = clock;
  const isCounted = outcome.kind === 'COMPUTED';
  const missing = isCounted ? [] : outcome.missing;
  const startBound = isCounted ? outcome.startBound : null;
  const last = rule.versions.at(-1);
  return {
    id: clockKey({ detentionId, rulingId, stepId, ruleCode: rule.code }),
    ruleCode: rule.code,
    title: rule.title[language],
    article: isCounted ? outcome.article : null,
    state,
    ...terms(isCounted ? outcome : null),
    opens: rule.meaning === 'OPENS',
    watched: isWatched(rule),
    isOpen: clock.filing === null && clock.answer === null && state !== 'VOID',
    concerns: [...clockConcerns(state, startBound, basis, hasNoTerm(missing))],
    missing: [...missing],
    ...{ voidReason, rulingId },
    startBound,
    packVersion: outcome.packVersion,
    confidence: isCounted ? outcome.confidence : (last?.confidence ?? 'LOW'),
    verify: isCounted ? outcome.verify : rule.versions.some(({ verify }) => verify),
    assumptions: isCounted ? outcome.assumptions.map((one) => describeAssumption(one)[language]) : [],
    explanation: isCounted
      ? outcome.steps.map(({ text, article, arithmetic }) => ({ text: text[language], article, arithmetic }))
      : [],
    isCountedHere: true,
  };
}

/** ISO 8601 as the API writes instants. */
const iso = (at: { readonly epochMilliseconds: number } | null | undefined): string | null =>
  at ? new Date(at.epochMilliseconds).toISOString() : null;

function terms(counted: ComputedDeadline | null) {
  return {
    dueAt: iso(counted?.dueAt),
    actBy: iso(counted?.actBy),
    lastDay: counted?.lastDay?.toString() ?? null,
    latestArguableAt: iso(counted?.latestArguableAt),
    isProvisional: counted?.isProvisional ?? false,
    pausedSince: iso(counted?.pausedSince),
    zone: counted?.zone ?? null,
  };
}

/** A clock the server runs and these records end. @returns null where no running pack has its rule any more. */
export function stoppedClock(
  standing: StandingClock,
  voidReason: CaseClock['voidReason'],
  language: Language,
): CaseClock | null {
  const rule = runningRule(standing.ruleCode);
  if (!rule) return null;
  const last = rule.versions.at(-1);
  return {
    id: clockKey(standing),
    ruleCode: rule.code,
    title: rule.title[language],
    article: null,
    state: 'VOID',
    ...terms(null),
    ...{ opens: rule.meaning === 'OPENS', watched: isWatched(rule), isOpen: false },
    ...{ voidReason, rulingId: standing.rulingId },
    ...{ concerns: [], missing: [], assumptions: [], explanation: [], startBound: null },
    packVersion: rule.pack.version,
    confidence: last?.confidence ?? 'LOW',
    verify: rule.versions.some(({ verify }) => verify),
    isCountedHere: true,
  };
}
