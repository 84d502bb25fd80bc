import type { Clock } from '../api/operations.js';
import type { Say } from '../i18n/words.js';

/** Why a clock must not be taken as fine, in words; null where nothing stands against it. */
export function concernText(clock: Clock, say: Say): string | null {
  const [fact] = clock.missing;
  if (fact) return say('clock.lacks', { fact: say(`fact.${fact}`) });
  const concern = clock.concerns.find((each) => each !== 'MISSED' && each !== 'NEEDS_FACTS');
  return concern ? say(`concern.${concern}`) : null;
}
