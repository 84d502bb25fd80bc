/** No pointer and no key for this long is a pause, in milliseconds. */
export const PAUSE = 1_500;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'dragover'] as const;
let last = -PAUSE;
let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  for (const sign of SIGNS) {
    window.addEventListener(sign, () => (last = performance.now()), { passive: true });
  }
}

/** @returns milliseconds until hands have been still for a pause; 0: they are. */
export function untilPause(): number {
  listen();
  return Math.max(0, Math.ceil(PAUSE - (performance.now() - last)));
}
