/** Longer quotes of a comment are cut: they are data, and a reader or a model should not take them for instructions. */
export const MAX_QUOTE = 60

const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e01ef}]/gu

/** Makes what a terminal or a reader cannot see visible: control characters, escapes, bidi and zero-width marks. */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/**
 * One line of text from a scanned file for a terminal or a log: nothing invisible, no line break, and no command of a CI
 * system (`::error::` at the start of a line, `##[…]` and `##vso[…]` anywhere).
 */
export function toLogText(text: string): string {
  return showInvisible(text.replace(/\r\n|[\n\r\t\u2028\u2029]/g, ' '))
    .replace(/##(?=[\w[])/g, '# #')
    .replace(/^(\s*):(?=:)/, '$1: ')
}

/** The start of a quoted text. */
export function cutQuote(text: string, limit = MAX_QUOTE): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= limit ? line : `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
