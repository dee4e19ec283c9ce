const defaults = {
  port: 3400,
  baseUrl: 'http://localhost:3400',
  supportAddress: 'help@support-inbox.example',
  tokenSecret: 'inbox-token-secret-v2',
};

function fromEnvironment() {
  const { PORT, BASE_URL, SUPPORT_ADDRESS, TOKEN_SECRET, DATABASE_URL, TELEGRAM_SECRET, VOICE_SECRET } = process.env;
  const values = {
    port: PORT && Number(PORT),
    baseUrl: BASE_URL,
    supportAddress: SUPPORT_ADDRESS,
    tokenSecret: TOKEN_SECRET,
    databaseUrl: DATABASE_URL,
    telegramSecret: TELEGRAM_SECRET,
    voiceSecret: VOICE_SECRET,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

export const config = { ...defaults, ...fromEnvironment() };
