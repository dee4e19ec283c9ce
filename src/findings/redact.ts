/** Classes whose findings show a secret in their own line. */
const SECRET_CLASSES: ReadonlySet<string> = new Set([
  'hardcoded-credentials',
  'hardcoded-login',
  'placeholder-secret',
  'secret-fallback',
  'static-crypto-material',
  'exposed-client-secret',
  'secret-in-image',
  'service-role-in-client',
])

/** Texts that are secrets by their form alone; the forms are in the providers' own documentation. */
const FORMS: readonly RegExp[] = [
  /\bsk-(?:proj|svcacct|admin|ant|or-v1)?-?[\w-]{20,}/g,
  /\b(?:sk|rk|pk)_(?:live|test)_\w{10,}/g,
  /\bwhsec_[\w+/=]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}/g,
  /\bxox[abposr]-[\w-]{10,}/g,
  /\bSG\.[\w-]{10,}\.[\w-]{10,}/g,
  /\b(?:npm|hf|gsk|re|r8|sbp|dop_v1|shpat|sb_secret)_[\w-]{16,}/g,
  /\bAIza[\w-]{30,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
]
/** `scheme://user:password@host`. */
const CONNECTION = /([a-z][a-z\d+.-]*:\/\/[^\s:/@'"`]*:)([^\s@/'"`]{2,})(@)/gi
/** `apiKey = "…"`, `"password": "…"`, `TOKEN=…`. */
const ASSIGNED =
  /((?:pass(?:word|wd|phrase)?|secret|token|api[_-]?key|private[_-]?key|access[_-]?key|credentials?)["'\]]?\s*(?::\s*\w+\s*)?[:=]{1,2}\s*)(["'`])((?:\\.|(?!\2)[^\\])+)\2/gi
const LITERAL = /(["'`])((?:\\.|(?!\1)[^\\\n])*)\1/g

/** Leaves enough of a secret to find it by, and too little to use it. */
function mask(secret: string): string {
  return secret.length < 12 ? '…' : `${secret.slice(0, 4)}…`
}

/** Hides what has the form of a secret in a text from a scanned file. */
export function redact(text: string): string {
  let result = text.replace(
    CONNECTION,
    (_all, start: string, secret: string, end: string) => start + mask(secret) + end,
  )
  for (const form of FORMS) result = result.replace(form, mask)
  return result.replace(ASSIGNED, (all, name: string, quote: string, secret: string) =>
    /\s|\$\{/.test(secret) || secret.length < 6 ? all : name + quote + mask(secret) + quote,
  )
}

/** A line of a code frame: where the finding is about a secret, every literal of it is hidden. */
export function redactFrame(line: string, weaknessClass: string): string {
  const redacted = redact(line)
  if (!SECRET_CLASSES.has(weaknessClass)) return redacted
  return redacted.replace(LITERAL, (all, quote: string, text: string) =>
    text.length < 6 || text.includes('…') ? all : quote + mask(text) + quote,
  )
}
