const HOSTS = ['www.choir-portal.example', 'stage.choir-portal.example'];

export function allowedOrigin(origin: string | null): string | null {
  if (!origin) return null;
  try {
    const url = new URL(origin);
    return url.protocol === 'https:' && HOSTS.includes(url.host) ? url.origin : null;
  } catch {
    return null;
  }
}
