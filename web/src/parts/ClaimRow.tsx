import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/names.js';
import type { ClaimSource } from '../api/operations.js';
import { useWords } from '../i18n/words.js';

const ICONS: Readonly<Record<ClaimSource, IconName>> = {
  LAWYER_SAW: 'eye',
  DOCUMENT: 'file-text',
  DETAINEE_TOLD: 'ear',
  HOTLINE: 'ear',
  OTHER: 'ear',
  POLICE_SAID: 'ear',
  RELATIVE_TOLD: 'ear',
  THIRD_PARTY_LIST: 'ear',
};

interface Props {
  readonly source: ClaimSource;
  readonly place: string;
  /** told only: regular weight, it never changes the verified line */
  readonly verified: boolean;
  readonly time: ReactNode;
}

/** One statement about where somebody was: by whom, where, when. */
export function ClaimRow({ source, place, verified, time }: Props) {
  const { say } = useWords();
  return (
    <li className="claim">
      <Icon name={ICONS[source]} />
      <div>
        <p className={verified ? 'strong' : undefined}>{place}</p>
        <p className="meta">
          {say(`source.${source}`)}
          {!verified && `, ${say('source.unverified')}`}
        </p>
      </div>
      <span className="num">{time}</span>
    </li>
  );
}
