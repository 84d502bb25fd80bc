import type { LinkTelegram } from '../../api/operations.js';
import type { Done } from '../../api/act.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { Button, buttonClass } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { ShownOnce } from '../../parts/ShownOnce.js';
import { useMoment } from '../useMoment.js';

export type Code = Done<LinkTelegram>;

interface Props {
  readonly code: Code;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** The code, shown once: a link that sends it, or the line to send. Whether it came is asked for meanwhile. */
export function ChatCode({ code: { linkCode, deepLink, expiresAt }, busy, onAgain }: Props) {
  const { say } = useWords();
  const at = useMoment();
  if (!linkCode || !expiresAt) {
    return (
      <Note
        kind="plain"
        act={
          <Button small busy={busy} onClick={onAgain}>
            {say('chat.again')}
          </Button>
        }
      >
        {say('chat.gone')}
      </Note>
    );
  }
  const time = at(expiresAt);
  return (
    <>
      {deepLink && (
        <a className={buttonClass({ primary: true })} href={deepLink} target="_blank" rel="noreferrer">
          <Icon name="external-link" />
          <span>{say('chat.open')}</span>
        </a>
      )}
      <p className="mute num">{say(deepLink ? 'chat.code' : 'chat.codeAlone', { time })}</p>
      <ShownOnce text={`/start ${linkCode}`} />
      <p className="meta" role="status">
        {say('chat.waits')}
      </p>
      <div className="own-acts">
        <Button small busy={busy} onClick={onAgain}>
          {say('chat.again')}
        </Button>
      </div>
    </>
  );
}
