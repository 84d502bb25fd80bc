import { PATHS } from 'virtual:icons';
import type { IconName } from './names.js';

/** An icon is decoration: a word stands beside it, or its button has a label. @param size in CSS pixels. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: 16 | 18 | 20 | 24 }) {
  const filled = name.endsWith('-filled');
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {PATHS[name].map((path) =>
        filled ? (
          <path key={path} d={path} fill="currentColor" />
        ) : (
          <path
            key={path}
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ),
      )}
    </svg>
  );
}
