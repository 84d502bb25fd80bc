export type BotCommand =
  { readonly kind: 'START'; readonly code: string | null } | { readonly kind: 'STOP' | 'OTHER' };

/** Reads what somebody wrote to the bot. */
export function botCommandOf(text: string): BotCommand {
  const [command = '', argument] = text.trim().split(/\s+/);
  if (/^\/start(@\w+)?$/i.test(command)) {
    return { kind: 'START', code: argument && /^[\w-]{16,64}$/.test(argument) ? argument : null };
  }
  return { kind: /^\/stop(@\w+)?$/i.test(command) ? 'STOP' : 'OTHER' };
}
