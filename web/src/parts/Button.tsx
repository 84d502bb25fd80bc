import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from '../icons/Icon.js';
import type { IconName } from '../icons/names.js';

interface Look {
  readonly primary?: boolean;
  /** the one act of a phone screen */
  readonly big?: boolean;
  /** of a desk, or beside a text */
  readonly small?: boolean;
  readonly quiet?: boolean;
  readonly icon?: IconName;
}

interface Props extends Look, ButtonHTMLAttributes<HTMLButtonElement> {
  /** at work: it cannot be pressed again, and says so */
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** The classes of a button, for links that look like one. */
export function buttonClass({ primary, big, small, quiet }: Look): string {
  return ['btn', primary && 'pri', big && 'big', small && 'sm', quiet && 'quiet'].filter(Boolean).join(' ');
}

/** A button with a verb on it. In a form it sends it, elsewhere it has a handler. */
export function Button({ primary, big, small, quiet, icon, busy = false, children, ...rest }: Props) {
  const look = {
    ...(primary && { primary }),
    ...(big && { big }),
    ...(small && { small }),
    ...(quiet && { quiet }),
  };
  return (
    <button
      type={rest.onClick ? 'button' : 'submit'}
      {...rest}
      className={[buttonClass(look), rest.className].filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      disabled={busy || rest.disabled}
    >
      {icon && <Icon name={icon} size={big ? 24 : 20} />}
      <span>{children}</span>
    </button>
  );
}

/** Back, close, search and more: the only ones without a word on them. */
export function IconButton({
  icon,
  label,
  ...rest
}: { readonly icon: IconName; readonly label: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" className="icon-btn" aria-label={label} {...rest}>
      <Icon name={icon} size={24} />
    </button>
  );
}
