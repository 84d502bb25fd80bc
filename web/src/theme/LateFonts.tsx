import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Milliseconds without a question on its way after which a screen counts as there: one answer often asks the next. */
const QUIET = 100;

/** A screen is as well read without them; they come with the next start. */
const without = (): void => undefined;

/**
 * Stands in a screen: asks for the fonts once it has what it shows. They weigh as much as the app: on a bad line they would stand
 * before the names and the clocks, which are read as well in a letter of the phone.
 */
export function LateFonts() {
  const isQuiet = useIsFetching() === 0;
  useEffect(() => {
    if (!isQuiet) return;
    const timer = setTimeout(() => void import('./fonts.css').catch(without), QUIET);
    return () => clearTimeout(timer);
  }, [isQuiet]);
  return null;
}
