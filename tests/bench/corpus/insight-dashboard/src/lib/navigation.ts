export function sameOriginPath(value: string | null): string {
  if (!value) return '/';
  try {
    const url = new URL(value, window.location.origin);
    return url.origin === window.location.origin ? url.href : '/';
  } catch {
    return '/';
  }
}
