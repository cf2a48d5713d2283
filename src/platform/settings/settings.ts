import { z } from 'zod';

const DEMO_SECRET = 'only-for-trying-musubi-on-ones-own-machine';
const port = z.coerce.number().int().min(0).max(65_535);
const yesNo = z.enum(['yes', 'no']).transform((v) => v === 'yes');

/** A name, and the web address that may follow it. */
function attributionOf(text: string): { attribution: string; href: string | undefined } {
  const [, name = text, href] = /^(.+?)\s+(https?:\/\/\S+)$/.exec(text) ?? [];
  return { attribution: name, href };
}

type Entry = { schema: z.ZodType; allowed: string; help: string; secret?: boolean };

/** Every setting with what it allows and what it is for; `npm start -- --help` prints this table. */
export const SETTINGS = {
  NODE_ENV: {
    schema: z.enum(['development', 'test', 'production']).default('development'),
    allowed: 'development | test | production',
    help: 'production refuses demo accounts and default secrets (default: development)',
  },
  PORT: { schema: port.default(3000), allowed: '0–65535', help: 'port to listen on (default: 3000)' },
  HOST: {
    schema: z.string().min(1).default('localhost'),
    allowed: 'a host name or address',
    help: 'address to listen on (default: localhost)',
  },
  PUBLIC_ORIGIN: {
    schema: z
      .url({ protocol: /^https?$/ })
      .transform((v) => new URL(v).origin)
      .optional(),
    allowed: 'https://host[:port]',
    help: 'address under which people reach the site; needed in production',
  },
  DATA_DIR: {
    schema: z.string().min(1).default('data'),
    allowed: 'a folder',
    help: 'embedded database and uploaded files (default: data)',
  },
  BACKUP_DIR: {
    schema: z.string().min(1).optional(),
    allowed: 'a folder',
    help: 'timed backups (default: DATA_DIR/backups)',
  },
  BACKUP_HOURS: {
    schema: z.coerce.number().int().min(0).max(168).default(24),
    allowed: '0–168',
    help: 'hours between backups, 0 for none (default: 24)',
  },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    allowed: 'postgres://user@host:port/database',
    help: 'a PostgreSQL server (15–18) instead of the embedded database',
    secret: true,
  },
  SECRET: {
    schema: z.string().min(32).default(DEMO_SECRET),
    allowed: 'at least 32 characters',
    help: 'signs sessions and links; needed in production',
    secret: true,
  },
  DEMO: {
    schema: yesNo.optional(),
    allowed: 'yes | no',
    help: 'demo city and demo accounts (default: yes, but no in production)',
  },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    allowed: 'smtp://user:password@host:port',
    help: 'mail server; without one a demo keeps its mail at /_mail',
    secret: true,
  },
  MAIL_FROM: {
    schema: z.email().default('musubi@localhost.localdomain'),
    allowed: 'a mail address',
    help: 'sender of all mail',
  },
  CLAMD: {
    schema: z
      .string()
      .regex(/^[^:]+:\d+$/)
      .optional(),
    allowed: 'host:port',
    help: 'virus scanner (clamd) for uploaded files',
  },
  MAP_TILE_URL: {
    schema: z
      .url({ protocol: /^https$/ })
      .refine((v) => ['{z}', '{x}', '{y}'].every((part) => decodeURI(v).includes(part)))
      .optional(),
    allowed: 'https://host/…/{z}/{x}/{y}.png',
    help: 'tiles under the map of groups, as https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png; without it none are asked for',
  },
  MAP_ATTRIBUTION: {
    schema: z
      .string()
      .max(200)
      .default('国土地理院 https://maps.gsi.go.jp/development/ichiran.html')
      .transform(attributionOf),
    allowed: 'a name, and after a space its web address',
    help: 'whose tiles they are (default: 国土地理院)',
  },
  STAFF_SECOND_FACTOR: {
    schema: yesNo.optional(),
    allowed: 'yes | no',
    help: 'staff must enter a one-time code (default: yes, but no in a demo)',
  },
  METRICS_TOKEN: {
    schema: z.string().min(16).optional(),
    allowed: 'at least 16 characters',
    help: 'bearer token for /metrics from elsewhere than this machine',
    secret: true,
  },
  LOG_LEVEL: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    allowed: 'debug | info | warn | error | silent',
    help: 'least severity that is logged (default: info)',
  },
} as const satisfies Record<string, Entry>;

type Names = keyof typeof SETTINGS;
type Raw = { [K in Names]: z.output<(typeof SETTINGS)[K]['schema']> };

/** The settings as the rest of the program sees them. */
export type Settings = ReturnType<typeof shape>;
export type SettingProblem = { name: string; given: string; allowed: string };

function shape(raw: Raw) {
  const production = raw.NODE_ENV === 'production';
  const demo = raw.DEMO ?? !production;
  return {
    environment: raw.NODE_ENV,
    production,
    port: raw.PORT,
    host: raw.HOST,
    publicOrigin: raw.PUBLIC_ORIGIN,
    dataDir: raw.DATA_DIR,
    backupDir: raw.BACKUP_DIR ?? `${raw.DATA_DIR}/backups`,
    backupHours: raw.BACKUP_HOURS,
    databaseUrl: raw.DATABASE_URL,
    secret: raw.SECRET,
    demo,
    smtpUrl: raw.SMTP_URL,
    mailFrom: raw.MAIL_FROM,
    clamd: raw.CLAMD,
    mapTileUrl: raw.MAP_TILE_URL,
    mapAttribution: raw.MAP_ATTRIBUTION,
    staffSecondFactor: raw.STAFF_SECOND_FACTOR ?? !demo,
    metricsToken: raw.METRICS_TOKEN,
    logLevel: raw.LOG_LEVEL,
  };
}

/** What production must not be started with. */
function productionProblems(settings: Settings): SettingProblem[] {
  if (!settings.production) return [];
  const problems: SettingProblem[] = [];
  const refuse = (name: Names, given: string, allowed: string) => problems.push({ name, given, allowed });
  if (settings.demo) refuse('DEMO', 'yes', 'no, because NODE_ENV is production');
  if (settings.secret === DEMO_SECRET) refuse('SECRET', '(the default)', SETTINGS.SECRET.allowed);
  if (!settings.publicOrigin) refuse('PUBLIC_ORIGIN', '(nothing)', SETTINGS.PUBLIC_ORIGIN.allowed);
  if (!settings.smtpUrl) refuse('SMTP_URL', '(nothing)', SETTINGS.SMTP_URL.allowed);
  return problems;
}

/** Reads the settings once, from the environment. Every problem is told with its name, what was given and what is allowed. */
export function readSettings(
  env: Record<string, string | undefined>,
): { ok: true; value: Settings } | { ok: false; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const raw: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(SETTINGS) as [Names, Entry][]) {
    const given = env[name] === '' ? undefined : env[name];
    const parsed = entry.schema.safeParse(given);
    if (parsed.success) raw[name] = parsed.data;
    else problems.push({ name, given: entry.secret ? '(hidden)' : String(given), allowed: entry.allowed });
  }
  if (problems.length > 0) return { ok: false, problems };
  const value = shape(raw as Raw);
  const unfit = productionProblems(value);
  return unfit.length > 0 ? { ok: false, problems: unfit } : { ok: true, value };
}

/** The table of settings as `--help` prints it. */
export function settingsHelp(): string {
  return Object.entries(SETTINGS)
    .map(([name, { allowed, help }]) => `  ${name.padEnd(20)} ${help}\n${' '.repeat(23)}${allowed}`)
    .join('\n');
}

/** The problems as one text for the terminal, a line each. */
export function problemsText(problems: readonly SettingProblem[]): string {
  return problems.map((p) => `  ${p.name}: given ${p.given}; allowed: ${p.allowed}`).join('\n');
}

/** The address under which people reach the site, for links in mails and feeds. */
export function originOf(settings: Pick<Settings, 'publicOrigin' | 'host' | 'port'>): string {
  return settings.publicOrigin ?? `http://${settings.host}:${settings.port}`;
}
