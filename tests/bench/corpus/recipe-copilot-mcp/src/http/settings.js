export function getSettings(env = process.env) {
  return {
    port: Number(env.PORT) || 3333,
    mode: env.MODE || 'kitchen',
    sessionSecret: env.SESSION_SECRET ?? 'recipes-are-tasty-session-secret-2024',
  };
}

export function getSigningKey(env = process.env) {
  const { SHARE_LINK_KEY: key } = env;
  if (!key || key.length < 32) {
    throw new Error('SHARE_LINK_KEY must have at least 32 characters');
  }
  return key;
}

export const inviteSecret = () => {
  if (process.env.INVITE_SECRET) return process.env.INVITE_SECRET;
  return 'kitchen-invites-default';
};
