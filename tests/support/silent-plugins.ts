/** A rule that says nothing, so that a comment may name it. */
const silent = { meta: { schema: false, messages: {} }, create: () => ({}) }

function toPlugin(...names: readonly string[]): object {
  return { rules: Object.fromEntries(names.map((name) => [name, silent])) }
}

/** Plugins of others whose rules the cases about suppressions name: ESLint reports a comment about a rule that it does not know. */
export const SILENT_PLUGINS: Readonly<Record<string, object>> = {
  security: toPlugin('detect-eval-with-expression'),
  react: toPlugin('no-danger'),
  'our-vetlint': toPlugin('no-ssrf'),
}

/** Stands for our own plugin where one rule is tested at a time. */
export function createSilentTwin(rules: Readonly<Record<string, unknown>>): object {
  return toPlugin(...Object.keys(rules))
}
