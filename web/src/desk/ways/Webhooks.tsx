import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Empty } from '../../parts/states.js';
import { Answered } from '../Answered.js';
import { RoomPart } from '../RoomPart.js';
import { DeskWebhooks } from './ways.graphql.js';
import { WebhookCard } from './WebhookCard.js';

/** Receivers outside, oldest first. How a test went stands here by itself once the worker has sent it. */
export function Webhooks() {
  const { say } = useWords();
  const query = useAsk(DeskWebhooks, {}, { every: 5_000 });
  return (
    <RoomPart title={say('newsOut.webhooks')} about={say('newsOut.webhooksAbout')}>
      <Answered query={query} rows={3}>
        {({ webhooks }) =>
          webhooks.length === 0 ? (
            <Empty title={say('newsOut.noWebhooks')}>{say('newsOut.noWebhooksMore')}</Empty>
          ) : (
            <ul className="stack">
              {webhooks.map((webhook) => (
                <WebhookCard key={webhook.id} webhook={webhook} />
              ))}
            </ul>
          )
        }
      </Answered>
    </RoomPart>
  );
}
