const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g
const cache = new Map<string, { readonly words: readonly string[]; readonly text: string }>()
const CACHE_LIMIT = 20_000

function split(identifier: string): { readonly words: readonly string[]; readonly text: string } {
  let known = cache.get(identifier)
  if (!known) {
    const words = (identifier.match(WORD) ?? []).map((word) => word.toLowerCase())
    known = { words, text: ` ${words.join(' ')} ` }
    if (cache.size > CACHE_LIMIT) cache.clear()
    cache.set(identifier, known)
  }
  return known
}

/** Keeps what a question about a name's words answers; names repeat all over a project. */
export function memoizeByName<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>()
  return (name) => {
    if (answers.has(name)) return answers.get(name) as Answer
    const answer = ask(name)
    if (answers.size > CACHE_LIMIT) answers.clear()
    answers.set(name, answer)
    return answer
  }
}

/** The lower-case words of an identifier: `userPasswordHash`, `USER_PASSWORD_HASH` and `user-password-hash` give the same three. */
export function toWords(identifier: string): readonly string[] {
  return split(identifier).words
}

/** Does the identifier contain one of the phrases as whole words? A phrase may be several words: `api key`. */
export function hasWords(identifier: string, phrases: readonly string[]): boolean {
  const { text } = split(identifier)
  return phrases.some((phrase) => text.includes(` ${phrase} `))
}

/** Is the last word (or the last words) of the identifier one of the phrases? `resetToken` ends with `token`, `tokenCount` does not. */
export function endsWithWords(identifier: string, phrases: readonly string[]): boolean {
  const { text } = split(identifier)
  return phrases.some((phrase) => text.endsWith(` ${phrase} `))
}
