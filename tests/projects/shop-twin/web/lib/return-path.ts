/** A path of this site to go to, or `/account` when the given one leads elsewhere. */
export function safeReturnPath(value: string | null): string {
  if (!value || !value.startsWith('/') || value.startsWith('//') || value.includes('\\')) {
    return '/account';
  }
  return value;
}
