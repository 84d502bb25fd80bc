import { kzFigure, type ContradictionLimits, type PatternLimits } from '../domain/index.js';

/** Figures of the pack that contradictions are measured by; the organisation's own, not law. */
export const CONTRADICTION_LIMITS: ContradictionLimits = {
  mostKmPerHour: kzFigure('TRAVEL_MOST_KM_PER_HOUR'),
  leastKm: kzFigure('TRAVEL_LEAST_KM'),
  watchesMayDifferMinutes: kzFigure('WATCHES_MAY_DIFFER'),
};

/** Figures that decide what counts as a pattern of a night. */
export const PATTERN_LIMITS: PatternLimits = {
  ...CONTRADICTION_LIMITS,
  alikeFrom: kzFigure('NARRATIVES_ALIKE_FROM') / 100,
  witnessInProtocols: kzFigure('WITNESS_IN_PROTOCOLS'),
};
