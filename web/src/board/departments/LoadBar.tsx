const WIDTH = 72;

/** How many are held, and how many of them nobody defends, as one bar; all bars of a board have one scale. */
export function LoadBar({
  held,
  alone,
  most,
}: {
  readonly held: number;
  readonly alone: number;
  readonly most: number;
}) {
  const scale = (count: number) => Math.max(count > 0 ? 4 : 0, (count / Math.max(most, 1)) * WIDTH);
  return (
    <svg className="load-bar" width={WIDTH + 2} height="12" aria-hidden="true" focusable="false">
      {held > 0 && (
        <rect x="1" y="1" width={Math.max(scale(held) - 1, 3)} height="10" rx="1.5" className="load-all" />
      )}
      {alone > 0 && (
        <rect x="0" y="0" width={Math.max(scale(alone), 4)} height="12" rx="2" className="load-alone" />
      )}
    </svg>
  );
}
