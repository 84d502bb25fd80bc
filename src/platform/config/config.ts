import { z } from 'zod';

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'])
    .default(fallback ? 'true' : 'false')
    .transform((text) => text === 'true');
const optional = z.string().min(1).optional();
const count = (fallback: number, max = 1_000_000) =>
  z.coerce.number().int().min(0).max(max).default(fallback);
const hours = (fallback: number) => z.coerce.number().int().min(1).max(72).default(fallback);

/** A bot's token travels in the address: in the clear it stays on this machine. */
function isSafeRoot(root: string): boolean {
  if (!URL.canParse(root)) return false;
  const { protocol, hostname } = new URL(root);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/**
 * Every setting of every process, once. The description is what `.env.example` and the README show;
 * each has a default that works on one machine.
 */
export const configSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('production switches introspection off'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('address the server listens on; demo data keep it on loopback'),
  PORT: count(3000, 65_535).describe('port of the api process'),
  FAMILY_PORT: count(3001, 65_535).describe('port of the family door when it runs as its own process'),
  PUBLIC_URL: z.string().default('http://127.0.0.1:3000').describe('address people type, used in e-mails'),
  QORGAU_DATA_DIR: z.string().default('.qorgau').describe('keys and, without DATABASE_URL, the database'),
  QORGAU_DEMO: flag(true).describe('demo people and the demo clock; every page says DEMO'),
  QORGAU_DEMO_PASSWORD: z.string().min(8).default('qorgau-demo').describe('password of the demo sign-ins'),
  EMBEDDED_PG_PORT: count(0, 65_535).describe('port of the embedded PostgreSQL; 0 takes a free one'),
  DATABASE_OWNER_URL: optional.describe('used by migrations only; unset, an embedded PostgreSQL is started'),
  DATABASE_URL: optional.describe('role qorgau_app: owns nothing, bypasses nothing'),
  DATABASE_QUEUE_URL: optional.describe('role qorgau_queue: owns the schema bullmq and nothing else'),
  DATABASE_FAMILY_URL: optional.describe('role qorgau_family: may execute the six family functions'),
  FAMILY_ASKS_PER_NETWORK_HOUR: count(30).describe(
    'questions at the family door from one /24 or /56; without JavaScript a fifth',
  ),
  FAMILY_ASKS_PER_QUESTION_HOUR: count(20).describe(
    'the same question at the family door, and answers about one person, whoever asks',
  ),
  FAMILY_ASKS_PER_MINUTE: count(6_000).describe('questions at the family door, everybody’s'),
  FAMILY_URL: optional.describe('address families type, used in their letters; unset, PUBLIC_URL'),
  FAMILY_HOTLINE: z
    .string()
    .max(60)
    .optional()
    .describe('telephone of a human who answers families, printed in every reply; somebody has tried it'),
  TRUSTED_PROXIES: count(0, 10).describe(
    'proxies before this process whose X-Forwarded-For is believed; 0 believes none',
  ),
  DB_POOL_MAX: count(8, 200).describe('connections of one process to the database'),
  DB_STATEMENT_TIMEOUT_MS: count(10_000).describe('a statement longer than this is cancelled'),
  REDIS_URL: optional.describe('set, the queue runs on Redis; unset, on PostgreSQL'),
  SWEEP_SECONDS: z.coerce
    .number()
    .min(1)
    .max(30)
    .default(30)
    .describe('how often the worker looks for due work'),
  SMTP_URL: optional.describe('smtp://user:password@host:port; unset, e-mails wait in the database'),
  MAIL_FROM: z.string().default('Qorgau <no-reply@localhost>').describe('sender of e-mails'),
  ALARM_EMAIL: z
    .email()
    .optional()
    .describe('address the api mails by SMTP_URL when reminders stop or the database is away'),
  TELEGRAM_BOT_TOKEN: optional.describe(
    'unset, there is no Telegram here; read what a seized token gives away in docs/threat-model.md first',
  ),
  FAMILY_TELEGRAM_BOT: z
    .string()
    .regex(/^\w{5,32}$/)
    .optional()
    .describe('name of a second bot, for families alone: the family door offers it beside e-mail'),
  FAMILY_TELEGRAM_TOKEN: optional.describe(
    'its token, for the worker; who is on its list is looking for somebody (docs/threat-model.md)',
  ),
  TELEGRAM_API_ROOT: z
    .string()
    .default('https://api.telegram.org')
    .refine(isSafeRoot)
    .describe('where bots are reached; https, or http on this machine'),
  TELEGRAM_POLL_SECONDS: count(25, 50).describe('how long one question to Telegram waits for messages'),
  PUSH_HOSTS: z
    .string()
    .default('fcm.googleapis.com,*.push.services.mozilla.com,*.push.apple.com,*.notify.windows.com')
    .describe('push services that may be spoken to, host or host:port; none switches web push off'),
  VAPID_PUBLIC_KEY: optional.describe('public half of the push key; unset, one is made and kept sealed'),
  VAPID_PRIVATE_KEY: optional.describe('private half; both or none'),
  VAPID_SUBJECT: z
    .string()
    .regex(/^(mailto:|https:)/)
    .default('mailto:nobody@push.invalid')
    .describe('contact for push services; as it stands it names nobody'),
  OUTBOUND_CA_FILE: optional.describe(
    'PEM file of authorities trusted beside the usual ones, for push services and webhooks of your own',
  ),
  CALENDAR_READS_PER_HOUR: count(240).describe('calendar feeds read from one address'),
  ATTACHMENTS_PER_HOUR: count(400).describe(
    'files one colleague may send; three days without a network come in one go',
  ),
  DESK_DUTY_HOURS: hours(14).describe('a desk duty that nobody left ends by itself after this many hours'),
  SHIFT_HOURS: hours(16).describe('a running shift that nobody ended gives no sight after this many hours'),
  CHECK_IN_HOURS: hours(12).describe('a check-in that nobody ended gives no sight after this many hours'),
  REPORT_WAIT_MINUTES: count(60, 10_000).describe('an unverified report is overdue after this many minutes'),
  REPORT_URGENT_WAIT_MINUTES: count(15, 10_000).describe('the same for an urgent one'),
  REPORT_KEEP_DAYS: count(30, 3_650).describe(
    'a report that came to nothing is forgotten, with the caller, after this many days',
  ),
  SESSION_HOURS: count(12, 24 * 14).describe('a sign-in ends after this many hours'),
  PHONE_LOCK_MINUTES: z.coerce
    .number()
    .int()
    .min(2)
    .max(15)
    .default(10)
    .describe('what the app keeps on a device locks after this many minutes without a touch, or earlier'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .default('info')
    .describe('least level logged'),
});

export type Settings = z.infer<typeof configSchema>;

/** Settings checked and frozen. The one object everything else asks. */
export class Config {
  constructor(readonly settings: Readonly<Settings>) {
    Object.freeze(settings);
  }

  get<K extends keyof Settings>(name: K): Settings[K] {
    return this.settings[name];
  }

  /** @returns a setting that a step before this process had to supply. @throws naming the variable, never a value. */
  require<K extends keyof Settings>(name: K): NonNullable<Settings[K]> {
    const value = this.settings[name];
    if (value === undefined || value === null) throw new Error(`setting ${name} is missing`);
    return value;
  }

  get isDemo(): boolean {
    return this.settings.QORGAU_DEMO;
  }
}

/**
 * Reads the environment, which nothing else does.
 * @throws one line a wrong variable, with its name and what it should be; values are never printed.
 */
export function readConfig(overrides: Record<string, string | undefined> = {}): Config {
  const given = Object.fromEntries(
    Object.entries({ ...process.env, ...overrides }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  const parsed = configSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${faultOf(issue.code)}`);
    throw new Error(`settings are wrong: ${faults.join('; ')}`);
  }
  // people on this machine type the port that was set
  if (!given['PUBLIC_URL']) parsed.data.PUBLIC_URL = `http://127.0.0.1:${parsed.data.PORT}`;
  assertDemoStaysLocal(parsed.data);
  assertBotsAreTwo(parsed.data);
  if (!parsed.data.VAPID_PUBLIC_KEY !== !parsed.data.VAPID_PRIVATE_KEY) {
    throw new Error(
      'settings are wrong: VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY are set together or not at all',
    );
  }
  return new Config(parsed.data);
}

/** On one bot's list of subscribers lawyers and relatives would stand together. */
function assertBotsAreTwo({
  TELEGRAM_BOT_TOKEN,
  FAMILY_TELEGRAM_TOKEN,
  FAMILY_TELEGRAM_BOT,
}: Settings): void {
  if (!FAMILY_TELEGRAM_TOKEN) return;
  if (FAMILY_TELEGRAM_TOKEN === TELEGRAM_BOT_TOKEN) {
    throw new Error(
      'settings are wrong: FAMILY_TELEGRAM_TOKEN is that of another bot than TELEGRAM_BOT_TOKEN',
    );
  }
  if (!FAMILY_TELEGRAM_BOT) {
    throw new Error(
      'settings are wrong: FAMILY_TELEGRAM_TOKEN needs FAMILY_TELEGRAM_BOT, the name of its bot',
    );
  }
}

const faultOf = (code: string): string =>
  ({
    too_small: 'too small',
    too_big: 'too large',
    invalid_type: 'not a number',
    invalid_value: 'not one of the allowed words',
    invalid_format: 'not an e-mail address',
  })[code] ?? 'not understood';

/** @returns whether an address is reached from this machine only. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '::1'].includes(host);

/** Demo people have a known password: they never stand on an open port. */
function assertDemoStaysLocal(settings: Settings): void {
  if (settings.QORGAU_DEMO && !isLoopback(settings.HOST)) {
    throw new Error('QORGAU_DEMO is on: HOST must be 127.0.0.1, or start with demo data off');
  }
}

/** @returns the environment for a child process of ours: this one's, with the given settings laid over. */
export const childEnvironment = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...settings,
});
