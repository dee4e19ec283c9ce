export function isLocalPath(value: string): boolean {
  return /^\/(?![/\\])[\w\-./?=&%]*$/.test(value);
}
