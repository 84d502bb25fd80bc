import type { ColleagueSession } from '../../api/operations.js';
import type { Say } from '../../i18n/words.js';

type Device = NonNullable<ColleagueSession['device']>;

const SYSTEMS: Readonly<Record<Device['system'], string | null>> = {
  ANDROID: 'Android',
  IOS: 'iPhone, iPad',
  WINDOWS: 'Windows',
  MACOS: 'macOS',
  LINUX: 'Linux',
  OTHER: null,
};

const BROWSERS: Readonly<Record<Device['browser'], string | null>> = {
  CHROME: 'Chrome',
  EDGE: 'Edge',
  FIREFOX: 'Firefox',
  OPERA: 'Opera',
  SAFARI: 'Safari',
  SAMSUNG: 'Samsung Internet',
  YANDEX: 'Yandex Browser',
  OTHER: null,
};

/** @returns system and browser by their own names, which are the same in every language. */
export const deviceName = ({ system, browser }: Device, say: Say): string =>
  [SYSTEMS[system], BROWSERS[browser]].filter(Boolean).join(', ') || say('desk.deviceUnknown');
