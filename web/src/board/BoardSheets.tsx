import { useAsk } from '../api/query.js';
import { EventSheet } from './events/EventSheet.js';
import { BoardEvents } from './events/events.graphql.js';
import { NeedsFactsSheet, WithoutDeadlineSheet } from './lists/OddSheet.js';
import type { useScope } from './scope.js';

/** What lies over the board. */
export type OpenSheet = 'event' | 'event-departments' | 'needs-facts' | 'without-deadline' | null;

interface Props {
  readonly sheet: OpenSheet;
  readonly scope: ReturnType<typeof useScope>;
  readonly withoutDeadline: readonly { readonly id: string }[];
  readonly onClose: () => void;
}

/** The sheet that is open, if one is. */
export function BoardSheets({ sheet, scope, withoutDeadline, onClose }: Props) {
  const { data } = useAsk(BoardEvents, {});
  switch (sheet) {
    case 'event':
      return (
        <EventSheet
          event={null}
          onOpened={({ id }) => scope.set({ eventId: id, city: null })}
          onClose={onClose}
        />
      );
    case 'event-departments': {
      const event = data?.events.nodes.find(({ id }) => id === scope.eventId) ?? null;
      return event && <EventSheet event={event} onOpened={onClose} onClose={onClose} />;
    }
    case 'needs-facts':
      return <NeedsFactsSheet eventId={scope.eventId} onClose={onClose} />;
    case 'without-deadline':
      return <WithoutDeadlineSheet ids={withoutDeadline.map(({ id }) => id)} onClose={onClose} />;
    case null:
      return null;
  }
}
