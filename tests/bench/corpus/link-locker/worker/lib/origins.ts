const own = ['link-locker.example', 'team.link-locker.example'];

export const fromOwnPage = (origin: string) => {
  const host = URL.canParse(origin) ? new URL(origin) : null;
  return host?.protocol === 'https:' && own.includes(host.hostname) ? origin : undefined;
};
