export function forbidden(message = 'Please sign in'): never {
  throw Object.assign(new Error(message), { digest: 'FORBIDDEN' });
}
