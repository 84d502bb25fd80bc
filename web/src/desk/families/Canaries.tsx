import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { RoomPart } from '../RoomPart.js';
import { DeskCanaries } from './families.graphql.js';

/** Invented people at the families' door: what they are for, how many stand, whether anybody asked for one. */
export function Canaries({ onRetire }: { readonly onRetire: () => void }) {
  const { say, language } = useWords();
  const query = useAsk(DeskCanaries, {}, { every: 30_000, freshFor: 0 });
  return (
    <RoomPart
      title={say('families.canaries')}
      about={say('families.canariesAbout')}
      tools={
        <Button small onClick={onRetire}>
          {say('board.retireCanary')}
        </Button>
      }
    >
      <Answered query={query} rows={2}>
        {({ canaries: { standing, asked, lastAskedAt } }) => (
          <>
            <dl className="counts">
              <div>
                <dt>{say('families.standing')}</dt>
                <dd className="num">{standing}</dd>
              </div>
              <div>
                <dt>{say('families.asked')}</dt>
                <dd className="num">{asked}</dd>
              </div>
              <div>
                <dt>{say('families.lastAsked')}</dt>
                <dd className="num">
                  {lastAskedAt
                    ? momentText(lastAskedAt, { zone: HOME_ZONE, language, now: now() })
                    : say('families.neverAsked')}
                </dd>
              </div>
            </dl>
            {standing === 0 && <p>{say('families.noCanaries')}</p>}
            {asked > 0 && (
              <Note kind="warning" title={say('families.askedTitle')}>
                {say('families.askedMeans')}
              </Note>
            )}
          </>
        )}
      </Answered>
    </RoomPart>
  );
}
