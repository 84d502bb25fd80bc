import { useAsk } from '../../api/query.js';
import { paths } from '../../app/paths.js';
import { Answered } from '../../desk/Answered.js';
import { useWords } from '../../i18n/words.js';
import { Page } from '../../parts/Page.js';
import { useSession } from '../../session/session.js';
import { CalendarWay } from './CalendarWay.js';
import { ChatWay } from './ChatWay.js';
import { MailWay } from './MailWay.js';
import { PushWay } from './PushWay.js';
import { OwnChannels } from './ways.graphql.js';
import '../../parts/own-rows.css';
import '../account.css';

const VIEWS = { EMAIL: MailWay, PUSH: PushWay, TELEGRAM: ChatWay } as const;

/** What calls this person while the app is closed, way by way, each with what it gives away and how it ends. */
export function WaysScreen() {
  const { say } = useWords();
  const { can } = useSession();
  const channels = useAsk(OwnChannels, {}, { freshFor: 0 });
  return (
    <Page title={say('account.ways')} tab={say('nav.account')} back={paths.account()}>
      <div className="pad">
        <p className="mute">{say('ways.about')}</p>
        <Answered query={channels}>
          {({ channels: own }) => {
            const stateOf = (wanted: string) => own.find(({ channel }) => channel === wanted);
            return (['EMAIL', 'PUSH', 'TELEGRAM'] as const).map((name) => {
              const [View, channel] = [VIEWS[name], stateOf(name)];
              return channel && <View key={name} channel={channel} />;
            });
          }}
        </Answered>
        {can('Query.calendarFeeds', 'Mutation.createCalendarFeed') && <CalendarWay />}
      </div>
    </Page>
  );
}
