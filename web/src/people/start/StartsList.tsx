import type { StartSaid } from '../../api/operations.js';
import type { Place } from '../../court/useRecording.js';
import { useQueued } from '../../offline/device.js';
import { StartCard } from './StartCard.js';
import { standingStarts } from './starts.js';

interface Props {
  readonly starts: readonly StartSaid[];
  readonly detentionId: string;
  readonly zone: string;
  readonly place: Place;
  /** one was put right, or waits to be */
  readonly onDone?: () => void;
}

/** What is said of when it began, a card each: what really was, and what a paper says. Nothing where nobody told. */
export function StartsList({ starts, ...about }: Props) {
  const queued = useQueued();
  return standingStarts(starts, queued).map((of) => <StartCard key={of.rootId} {...{ of }} {...about} />);
}
