export type Theme = 'light' | 'dark' | 'system';

const KEY = 'qorgau.theme';

/** What was chosen on this device; the system's where nothing was. */
export function chosenTheme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Shows a theme now and keeps the choice on this device. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') {
    localStorage.removeItem(KEY);
    delete root.dataset['theme'];
  } else {
    localStorage.setItem(KEY, theme);
    root.dataset['theme'] = theme;
  }
}
