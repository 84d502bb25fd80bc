import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/names.js';
import { Link } from 'wouter';

interface Props {
  readonly icon?: IconName;
  readonly text: string;
  /** where it leads */
  readonly href?: string;
}

/** Says a fact about this device above everything: no network since when, how many wait. Not an alarm. */
export function Strip({ icon = 'wifi-off', text, href }: Props) {
  const inside = (
    <>
      <Icon name={icon} />
      <span>{text}</span>
      {href && (
        <span className="strip-go">
          <Icon name="chevron-right" />
        </span>
      )}
    </>
  );
  return href ? (
    <Link className="strip" href={href}>
      {inside}
    </Link>
  ) : (
    <div className="strip">{inside}</div>
  );
}
