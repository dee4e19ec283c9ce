/** A security control as comments speak of it: its name, its nouns, what is done, and the words of code that does it. */
interface Control {
  readonly name: string
  readonly noun: string
  readonly act: string
  /** Words of code that keeps the promise. */
  readonly kept: RegExp
}

/** Words that stand between a verb and the control that it speaks of. */
const FILL =
  "(?:(?:the|a|an|any|all|some|this|that|these|its|their|your|our|my|proper|properly|real|actual|actually|full|strict|better|more|basic|simple|server-side|strong|secure|users?|user['’]s|caller|caller['’]s|client|requests?|incoming|webhook|stripe|github|shopify|paypal|raw|payload|jwt|api|token|session|admin|role-based|role|http|per-user|per-ip|here|of|on|for|to|in|with|and|using|by|provider|input|body|data|form|route|endpoint|login|password|passwords|email)[\\s,]+){0,6}"

/** What a comment may promise, and how the code below can keep it. */
const CONTROLS: readonly Control[] = [
  {
    name: 'signature verification',
    noun: 'signature(?: verification| validation| checks?| checking)|hmac(?: verification| validation| checks?)|webhook (?:verification|validation|authentication)',
    act: `(?:verif|validat|check)\\w* ${FILL}(?:signatures?|hmac|webhook)`,
    kept: /verify|timingSafeEqual|constructEvent|createHmac|unwrap\(|signature/i,
  },
  {
    name: 'authentication',
    noun: 'auth(?:entication)?(?: checks?| middleware| guards?| layer)?|authn|log-?in checks?|(?:token|session|jwt) (?:verification|validation|checks?)',
    act: `authenticat(?:e|ing)\\b|(?:verif|validat|check)\\w* ${FILL}(?:users?|caller|token|session|identity|jwt|credentials)\\b|require ${FILL}(?:auth|login|authentication)|protect ${FILL}(?:route|endpoint)`,
    kept: /auth|verify|session|getUser|jwt|passport|token|\b401\b/i,
  },
  {
    name: 'authorization',
    noun: 'authori[sz]ation(?: checks?)?|permission (?:checks?|checking)|access (?:checks?|control)|role checks?|ownership(?: checks?)?|admin (?:checks?|guard)|rbac',
    act: `authori[sz](?:e|ing)\\b|check\\w* ${FILL}(?:permissions?|ownership|roles?|access)\\b|(?:check|verify|ensure|make sure)\\w* (?:that |if |whether )?${FILL}(?:user|caller|they|he) (?:owns?|is|has|can|may|belongs)\\b|restrict\\w* (?:this |it )?to (?:admins?|owners?)`,
    kept: /permission|role|isAdmin|owner|authorize|\bcan[A-Z(]|canAccess|hasAccess|403|forbidden|userId\s*[!=]==/i,
  },
  {
    name: 'password hashing',
    noun: 'password hash(?:ing)?|hashing|bcrypt|argon2',
    act: `hash(?:ed|ing|es)?\\b ${FILL}passwords?|\\bhash (?:it|this|them)\\b|passwords? [^.]{0,24}hashed|us(?:e|ing) (?:bcrypt|argon2|${FILL}hash)|proper(?:ly)? hash`,
    kept: /hash|bcrypt|argon2|scrypt|pbkdf2/i,
  },
  {
    name: 'encryption',
    noun: 'encryption',
    act: 'encrypt(?:ed|ing|s)?\\b',
    kept: /encrypt|cipher|subtle/i,
  },
  {
    name: 'rate limiting',
    noun: 'rate[- ]?limit(?:ing|er|s)?|throttling|brute[- ]?force protection|limiter',
    act: 'rate[- ]?limit(?:ed|ing)?\\b|throttl(?:e|ed|ing)\\b|limit (?:login |the )?attempts',
    kept: /limit|throttle|429|attempts|brute/i,
  },
  {
    name: 'input validation',
    noun: '(?:input|body|schema|request|data|payload|url) (?:validation|sanitization|sanitisation)|sanitization|sanitisation|escaping',
    act: `(?:validat|sanitiz|sanitis|escap)\\w* ${FILL}(?:input|body|data|payload|url|path|html|content|query|parameters?|schema|file|form|fields?|requests?)\\b`,
    kept: /parse|valid|sanitiz|escape|schema|zod|allow/i,
  },
  {
    name: 'CSRF protection',
    noun: 'csrf(?: protection| checks?| tokens?)?|xsrf',
    act: `(?:verif|validat|check)\\w* ${FILL}csrf`,
    kept: /csrf|xsrf|sameSite|origin/i,
  },
  {
    name: 'payment verification',
    noun: '(?:payment|receipt|transaction|purchase) (?:verification|validation|checks?)',
    act: `(?:verif|validat|confirm)\\w* ${FILL}(?:payment|transaction|purchase|receipt|charge)`,
    kept: /retrieve|verify|stripe|paypal|confirm\w*\(/i,
  },
]

const DOING =
  '(?:add|adding|implement|enable|enforce|require|introduce|use|set up|wire (?:up|in)|put|restore|do|perform|include|support|turn on)'
const MODAL = "(?:would|should|must|needs?|want|will|['’]d|['’]ll|you|we|use|add|implement|require|this)"

/** Sentences that say of a control that it is not there. `C` stands for the control. */
const FRAMES: readonly ((control: string) => string)[] = [
  // `TODO: verify the signature`, `FIXME add rate limiting`
  (C) =>
    `\\b(?:to-?do|fixme|xxx|hack)\\b[^a-z]{0,6}(?:\\([^)]*\\)[^a-z]*)?(?:(?:please |later |we (?:should|need to|must) |needs? to |should |must )?(?:re-?)?(?:${DOING} )?)?${FILL}(?:${C})`,
  // `In a real implementation, you would verify the signature`
  (C) =>
    `\\bin (?:an? |the |your )?(?:real|actual|production|prod|proper|live|full)\\b[\\w -]{0,30}?[,:]?\\s(?:[^.]{0,40}?\\b${MODAL}\\b)?[^.]{0,40}?(?:${C})`,
  // `Skip authentication`, `no rate limiting yet`, `without a signature check`
  (C) =>
    `(?<!\\bnot |n['’]t |\\bnever |\\bcannot )\\b(?:skip(?:s|ped|ping)?|bypass(?:es|ed|ing)?|disabl(?:e|es|ed|ing)|omit(?:s|ted|ting)?|leav(?:e|es|ing) out|without|no|missing|lacks|lacking)\\s+${FILL}(?:${C})\\b(?! (?:is |are )?(?:required|needed|necessary|errors?|failed|failures?|issues?))`,
  // `The ownership check is skipped`, `rate limiting is missing`
  (C) =>
    `(?:${C})\\s+(?:is|are|was|has been|is being|currently|still)?\\s*(?:currently |still |temporarily )?(?:skipped|disabled|missing|omitted|bypassed|turned off|left out|commented out|to be (?:added|done|implemented)|pending|a to-?do)\\b`,
  // `The signature check is not implemented yet`
  (C) =>
    `(?:${C})[^.]{0,30}?\\b(?:not|isn['’]t|aren['’]t|never)\\s+(?:yet |currently |really )?(?:implemented|enforced|done|in place|verified|checked|validated)\\b`,
  // `Rate limiting should be added before launch`
  (C) =>
    `(?:${C})\\s+(?:here )?(?:should|must|needs? to|has to|have to|will|shall|can)\\s+(?:still |eventually |later )?(?:be )?(?:added|implemented|done|enabled|enforced|restored|follow|come)\\b`,
]

/** A verb that is denied or asked for, with what it must be about: not verified yet, should be hashed. */
const NOT_DONE =
  /(?:(?:\bnot|n['’]t|\bnever)|\b(?:should|needs? to|has to|have to) (?=be\b))\s*(?:yet |currently |actually |really |be |being |been |properly )?(?<verb>verif(?:y|ied|ying)|validat(?:e|ed|ing)|check(?:ed|ing)?|hash(?:ed|ing)?|encrypt(?:ed|ing)?|rate[- ]?limit(?:ed)?|enforc(?:e|ed|ing)|sanitiz(?:e|ed))\b/i
/** Characters around a denied verb in which its object stands. */
const NEAR = 50
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  'signature verification': /signatur|hmac|webhook/i,
  authentication: /\btokens?\b|jwt|session|identity|credential/i,
  authorization: /permission|ownership|\broles?\b|\baccess\b/i,
  'input validation': /\binput|\bbody\b|payload|\bquery\b|\bform\b/i,
  'payment verification': /payment|receipt|transaction|purchase/i,
}

/** The makers say so themselves: the decision was taken and written down. */
const DELIBERATE =
  /\b(?:intention(?:al|ally)|intentially|on purpose|by design|deliberate(?:ly)?|not (?:needed|required|necessary)|unnecessary|no need|callers? (?:must|has to|have to|should|(?:is|are) responsible))\b/i

const patterns = CONTROLS.map((control) => ({
  control,
  subject: new RegExp(`${control.noun}|${control.act}`, 'i'),
  frames: FRAMES.map((frame) => new RegExp(frame(`${control.noun}|${control.act}`), 'i')),
}))

/** Most comments speak of no control at all; one test tells. */
const SUBJECT = new RegExp(
  [...CONTROLS.map((control) => `${control.noun}|${control.act}`), NOT_DONE.source.replace('?<verb>', '?:')].join('|'),
  'i',
)

/** Can a comment speak of a missing control? False is certain; true asks for `findAdmittedControl`. */
export function mentionsControl(text: string): boolean {
  return SUBJECT.test(text)
}

/** The control that the sentences of a comment admit to be missing. */
export function findAdmittedControl(sentences: readonly string[]): { name: string; kept: RegExp } | undefined {
  if (sentences.some((sentence) => DELIBERATE.test(sentence))) return undefined
  for (const { control, subject, frames } of patterns) {
    for (const sentence of sentences) {
      if (subject.test(sentence) && frames.some((frame) => frame.test(sentence))) return control
      if (isDenied(sentence, control.name)) return control
    }
  }
  return undefined
}

function isDenied(sentence: string, name: string): boolean {
  const match = NOT_DONE.exec(sentence)
  const verb = match?.groups?.['verb']?.toLowerCase()
  if (!match || verb === undefined) return false
  if (verb.startsWith('hash')) return name === 'password hashing'
  if (verb.startsWith('encrypt')) return name === 'encryption'
  if (verb.startsWith('rate')) return name === 'rate limiting'
  // What it is about stands close by; a long sentence speaks of many things.
  const near = sentence.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR)
  return SUBJECTS[name]?.test(near) === true && !/\bmust not\b|\bcannot\b|\bcan['’]t\b|\bdon['’]t\b/i.test(sentence)
}
