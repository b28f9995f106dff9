import { z } from 'zod';
import { locales } from './domain/locale.js';

export type Config = ReturnType<typeof settings>;

/** The environment as read: a configuration, or everything that is wrong with it, a sentence each. */
export type ReadConfig = { ok: true; config: Config } | { ok: false; faults: string[] };

const zone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, 'is not a known time zone, such as Europe/Copenhagen');

const list = z
  .string()
  .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
  .default([]);

const schema = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce.number('is not a port number').int('is not a port number').min(0).max(65535).default(3978),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z.string().optional(),
  LOCALE: z.enum(locales, 'is not da or en').default('da'),
  TIMEZONE: zone.default('Europe/Copenhagen'),
  COUNTRY: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is not a country code, such as DK or DE-BY')
    .default('DK'),
  PUBLIC_URL: z.url({ protocol: /^https$/, error: 'is not an https address' }).optional(),
  PRIVACY_URL: z.url({ protocol: /^https$/, error: 'is not an https address' }).optional(),
  ALLOWED_TENANTS: list,
  TRUSTED_PROXY: z.string().optional(),
  HTTPS_PROXY: z.url({ protocol: /^https?$/, error: 'is not the http address of a proxy' }).optional(),
  MicrosoftAppId: z.guid('is not an app id (a GUID)').optional(),
  TEAMS_APP_ID: z.guid('is not an app id (a GUID)').optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'is not SingleTenant or UserAssignedMSI')
    .default('SingleTenant'),
  MicrosoftAppTenantId: z.guid('is not a tenant id (a GUID)').optional(),
  MicrosoftAppCertificate: z.string().optional(),
  MicrosoftAppCertificateKey: z.string().optional(),
  METRICS_TOKEN: z.string().min(16, 'is shorter than 16 characters').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'is not a log level')
    .default('info'),
});

type Environment = z.infer<typeof schema>;

/** Reads the environment. An empty value counts as none. */
export function readConfig(environment: Record<string, string | undefined>): ReadConfig {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  const faults = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  return { ok: true, config: settings(parsed.data) };
}

function contradictions(env: Environment): string[] {
  const faults: string[] = [];
  const id = env.MicrosoftAppId;
  const certificate = Boolean(env.MicrosoftAppCertificate && env.MicrosoftAppCertificateKey);
  if (!id && env.NODE_ENV === 'production') {
    faults.push('MicrosoftAppId is missing: without it the bot only runs locally, never in production');
  }
  if (!id && env.HOST && !isLoopback(env.HOST)) {
    faults.push('HOST must be a loopback address (127.0.0.1 or ::1) while MicrosoftAppId is missing');
  }
  if (id && !env.MicrosoftAppTenantId) faults.push('MicrosoftAppTenantId is missing');
  if (id && env.MicrosoftAppType === 'SingleTenant' && !env.MicrosoftAppPassword && !certificate) {
    faults.push('MicrosoftAppPassword is missing (or a certificate with its key)');
  }
  if (id && env.MicrosoftAppType === 'UserAssignedMSI' && env.MicrosoftAppPassword) {
    faults.push('MicrosoftAppPassword must not be set with MicrosoftAppType UserAssignedMSI');
  }
  if (env.DATABASE_URL) faults.push('DATABASE_URL is set, but this version stores in DATA_DIR only');
  return faults;
}

function settings(env: Environment) {
  const local = !env.MicrosoftAppId;
  return {
    port: env.PORT,
    host: env.HOST ?? (local ? '127.0.0.1' : '0.0.0.0'),
    dataDir: env.DATA_DIR,
    locale: env.LOCALE,
    zone: env.TIMEZONE,
    /** Whose public holidays are free. */
    country: env.COUNTRY,
    publicUrl: env.PUBLIC_URL ?? null,
    /** Where people read what becomes of what the bot knows. */
    privacyUrl: env.PRIVACY_URL ?? null,
    /** Tenants whose activities are taken; in local mode all. */
    tenants: local ? null : [...new Set([env.MicrosoftAppTenantId ?? '', ...env.ALLOWED_TENANTS])],
    trustedProxy: env.TRUSTED_PROXY ?? null,
    httpsProxy: env.HTTPS_PROXY ?? null,
    /** Null is local mode: loopback only, without authentication. */
    app: local
      ? null
      : {
          id: env.MicrosoftAppId ?? '',
          type: env.MicrosoftAppType,
          tenant: env.MicrosoftAppTenantId ?? '',
          password: env.MicrosoftAppPassword ?? null,
          certificate: env.MicrosoftAppCertificate ?? null,
          certificateKey: env.MicrosoftAppCertificateKey ?? null,
        },
    /** The app as Teams knows it, which links name; null in local mode. */
    teamsAppId: local ? null : (env.TEAMS_APP_ID ?? env.MicrosoftAppId ?? null),
    /** What whoever reads the metrics must send; null: they are not served, but in local mode. */
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL,
  };
}

const isLoopback = (host: string): boolean => /^(127(\.\d{1,3}){3}|::1|localhost)$/.test(host);
