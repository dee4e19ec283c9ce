const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} must be set`);
  return value;
};

export default {
  port: Number(process.env.PORT ?? 8080),
  jwtSecret: need('JWT_SECRET'),
  databaseUrl: need('DATABASE_URL'),
  mollieKey: need('MOLLIE_KEY'),
  bankSecret: need('BANK_WEBHOOK_SECRET'),
  scannerSecret: process.env.SCANNER_SECRET,
  metricsToken: process.env.METRICS_TOKEN,
  publicUrl: process.env.PUBLIC_URL ?? 'http://localhost:8080',
  oidcIssuer: need('OIDC_ISSUER'),
  oidcClientId: need('OIDC_CLIENT_ID'),
};
