/** Where Teams and its relatives show the page (tab requirements of Microsoft's documentation). */
const teamsHosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

/** teams-js asks here which hosts it may talk to; without an answer it uses the list it brings along. */
const teamsOrigins = 'https://res.cdn.office.net';

/**
 * Headers of everything the page is made of. Scripts, styles and pictures come from here and nowhere else, and only
 * Teams may frame it; in local mode nobody may.
 */
export function pageHeaders(local: boolean): Record<string, string> {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': local ? "'self'" : `'self' ${teamsOrigins}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': local ? "'none'" : teamsHosts.join(' '),
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map((part) => part.join(' '))
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
