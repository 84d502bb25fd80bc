import { useEffect, useState } from 'react';

/** @returns the last value that stood for so many milliseconds: what is asked of the server while somebody types. */
export function useSettled<T>(value: T, ms = 250): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
