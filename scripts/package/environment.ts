import { z } from 'zod';

const guid = z.guid('is not a GUID');
const page = z.url({ protocol: /^https$/, error: 'is not an https address' });

const schema = z.object({
  MicrosoftAppId: guid,
  TEAMS_APP_ID: guid.optional(),
  PUBLIC_URL: page,
  DEVELOPER_NAME: z.string('is missing').max(32, 'is longer than 32 characters'),
  DEVELOPER_URL: page,
  PRIVACY_URL: page,
  TERMS_URL: page,
});

/** What the manifest's placeholders stand for, by name. */
export type Values = Record<string, string>;

/** Reads what the package needs from the environment: the values of its placeholders, or every fault at once. */
export function packageValues(
  environment: Record<string, string | undefined>,
  version: string,
): { ok: true; values: Values } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `${name} ${name in given ? issue.message : 'is missing'}`;
    });
    return { ok: false, faults };
  }
  const base = new URL(parsed.data.PUBLIC_URL);
  return {
    ok: true,
    values: {
      ...parsed.data,
      TEAMS_APP_ID: parsed.data.TEAMS_APP_ID ?? parsed.data.MicrosoftAppId,
      PUBLIC_URL: `${base.origin}${base.pathname}`.replace(/\/+$/, ''),
      PUBLIC_HOST: base.host,
      VERSION: version,
    },
  };
}
