const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g
const cache = new Map<string, readonly string[]>()
const CACHE_LIMIT = 20_000

/** The lower-case words of an identifier: `userPasswordHash`, `USER_PASSWORD_HASH` and `user-password-hash` give the same three. */
export function toWords(identifier: string): readonly string[] {
  let words = cache.get(identifier)
  if (!words) {
    words = (identifier.match(WORD) ?? []).map((word) => word.toLowerCase())
    if (cache.size > CACHE_LIMIT) cache.clear()
    cache.set(identifier, words)
  }
  return words
}

/** Does the identifier contain one of the phrases as whole words? A phrase may be several words: `api key`. */
export function hasWords(identifier: string, phrases: readonly string[]): boolean {
  const text = ` ${toWords(identifier).join(' ')} `
  return phrases.some((phrase) => text.includes(` ${phrase} `))
}

/** Is the last word (or the last words) of the identifier one of the phrases? `resetToken` ends with `token`, `tokenCount` does not. */
export function endsWithWords(identifier: string, phrases: readonly string[]): boolean {
  const text = ` ${toWords(identifier).join(' ')}`
  return phrases.some((phrase) => text.endsWith(` ${phrase}`))
}
