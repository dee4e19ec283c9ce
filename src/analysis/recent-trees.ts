/** A larger module is generated or bundled: its functions stay unknown. */
export const MAX_MODULE_LENGTH = 200_000
/**
 * Characters of the modules whose trees are kept for the next question, which comes soon from a summary of another
 * depth. A tree takes a few hundred bytes for each character.
 */
const MAX_OPEN_LENGTH = 100_000

/** Trees and what was found about them, the last used ones, within a budget of source text. */
export class RecentTrees<Value> {
  readonly #values = new Map<string, { readonly value: Value; readonly length: number }>()
  #length = 0

  get(key: string): Value | undefined {
    const known = this.#values.get(key)
    if (!known) return undefined
    // The last used entry stands last.
    this.#values.delete(key)
    this.#values.set(key, known)
    return known.value
  }

  /** `length` is that of the text that the value was made from. */
  set(key: string, value: Value, length: number): void {
    this.delete(key)
    if (length > MAX_MODULE_LENGTH) return
    this.#values.set(key, { value, length })
    this.#length += length
    for (const oldest of this.#values.keys()) {
      if (this.#length <= MAX_OPEN_LENGTH || this.#values.size === 1) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    this.#length -= this.#values.get(key)?.length ?? 0
    this.#values.delete(key)
  }
}
