export const DEVICE_SYSTEMS = ['ANDROID', 'IOS', 'WINDOWS', 'MACOS', 'LINUX', 'OTHER'] as const;
export type DeviceSystem = (typeof DEVICE_SYSTEMS)[number];

export const DEVICE_BROWSERS = [
  'CHROME',
  'EDGE',
  'FIREFOX',
  'OPERA',
  'SAFARI',
  'SAMSUNG',
  'YANDEX',
  'OTHER',
] as const;
export type DeviceBrowser = (typeof DEVICE_BROWSERS)[number];

/** What somebody signed in with, as they would call it themselves. */
export interface Device {
  readonly system: DeviceSystem;
  readonly browser: DeviceBrowser;
}

/** In this order: Android says Linux too, and an iPhone says that it is like a Mac. */
const SYSTEMS: readonly (readonly [RegExp, DeviceSystem])[] = [
  [/Android/, 'ANDROID'],
  [/iPhone|iPad|iPod/, 'IOS'],
  [/Windows/, 'WINDOWS'],
  [/Macintosh|Mac OS X/, 'MACOS'],
  [/Linux|CrOS/, 'LINUX'],
];

/** In this order: all but Firefox say Safari, and most of those say Chrome. */
const BROWSERS: readonly (readonly [RegExp, DeviceBrowser])[] = [
  [/Edg(e|A|iOS)?\//, 'EDGE'],
  [/OPR\/|OPX\/|Opera/, 'OPERA'],
  [/YaBrowser\//, 'YANDEX'],
  [/SamsungBrowser\//, 'SAMSUNG'],
  [/Firefox\/|FxiOS\//, 'FIREFOX'],
  [/Chrome\/|CriOS\//, 'CHROME'],
  [/Safari\//, 'SAFARI'],
];

/** No header of a browser is longer; the rest of a longer one is not looked at. */
const LONGEST = 512;

/**
 * Reads a User-Agent for its system and browser; versions and models are left out, so that it tells no two phones of a
 * kind apart. @returns null for a program, and where the header is missing.
 */
export function deviceOf(userAgent: string | undefined): Device | null {
  const said = (userAgent ?? '').slice(0, LONGEST);
  const browser = BROWSERS.find(([sign]) => sign.test(said))?.[1];
  const system = SYSTEMS.find(([sign]) => sign.test(said))?.[1];
  if (!browser && !system) return null;
  return { system: system ?? 'OTHER', browser: browser ?? 'OTHER' };
}
