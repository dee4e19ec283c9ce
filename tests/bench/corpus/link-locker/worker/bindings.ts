export interface Bindings {
  DB: D1Database;
  SESSIONS: KVNamespace;
  DROPS: R2Bucket;
  LINK_SECRET?: string;
  TEAM_SECRET?: string;
  CLEANUP_TOKEN?: string;
  BILLING_TOKEN?: string;
  OPENAI_API_KEY: string;
  SMTP_RELAY_TOKEN: string;
  ENVIRONMENT: 'development' | 'production';
}

export type App = { Bindings: Bindings; Variables: { userId: string } };
