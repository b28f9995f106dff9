import { X509Certificate } from 'node:crypto';
import type { ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import type { Config } from '../config.js';

/** Our configuration under botbuilder's names. Without an app it is empty, which is local mode. */
export function botSettings({ app }: Pick<Config, 'app'>): ConfigurationBotFrameworkAuthenticationOptions {
  if (!app) return {};
  const common = { MicrosoftAppId: app.id, MicrosoftAppType: app.type, MicrosoftAppTenantId: app.tenant };
  if (app.certificate && app.certificateKey) {
    // Entra knows a certificate by the SHA-1 of its DER form.
    const thumbprint = new X509Certificate(app.certificate).fingerprint.replaceAll(':', '');
    return { ...common, CertificateThumbprint: thumbprint, CertificatePrivateKey: app.certificateKey };
  }
  return app.password ? { ...common, MicrosoftAppPassword: app.password } : common;
}
