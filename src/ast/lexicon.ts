import { endsWithWords, hasWords, toWords } from './words.ts'

/** Words for values that must stay secret. Names alone never make a report: they say what a literal or a call is about. */
const SECRET_ENDINGS = [
  'secret',
  'secrets',
  'secret key',
  'private key',
  'signing key',
  'encryption key',
  'master key',
  'api key',
  'apikey',
  'access key',
  'service key',
  'service role key',
  'service role',
  'auth key',
  'jwt key',
  'hmac key',
  'session key',
  'cookie key',
  'salt',
  'pepper',
  'password',
  'passwd',
  'passphrase',
  'pass',
  'pwd',
  'token',
  'auth token',
  'access token',
  'refresh token',
  'bot token',
  'webhook secret',
  'client secret',
  'credential',
  'credentials',
  'secret or key',
  'jwt',
  'keys',
]
const NOT_SECRET = [
  'public',
  'publishable',
  'anon',
  'site key',
  'expires',
  'expiry',
  'expiration',
  'expire',
  'ttl',
  'name',
  'url',
  'uri',
  'endpoint',
  'path',
  'header',
  'field',
  'prefix',
  'length',
  'type',
  'algorithm',
  'issuer',
  'audience',
  'count',
  'limit',
  'min',
  'max',
  'rounds',
  'id',
  'label',
  'placeholder',
  'error',
  'message',
  'title',
  'hint',
  'regex',
  'pattern',
  'file',
  'days',
  'hours',
  'minutes',
  'seconds',
  'duration',
  'lifetime',
  'enabled',
  'required',
  'vapid',
  'column',
  'cookie name',
  'address',
  'symbol',
  'mint',
  'contract',
  'decimals',
  'reset link',
  'policy',
]

/** Is this the name of a secret: an environment key, a constant, a property? `JWT_SECRET` is, `JWT_EXPIRES_IN` is not. */
export function isSecretName(name: string): boolean {
  return endsWithWords(name, SECRET_ENDINGS) && !hasWords(name, NOT_SECRET)
}

/** Secrets whose names end in no word of the list above, and which must not stand in a log either. */
const LOGGED_ENDINGS = [
  ...[
    'authorization',
    'otp',
    'otp code',
    'passcode',
    'pin',
    'pin code',
    'verification code',
    'reset code',
    'login code',
  ],
  ...[
    'one time code',
    'one time password',
    'security code',
    'backup codes',
    'recovery codes',
    'mnemonic',
    'seed phrase',
  ],
  ...['cvv', 'cvc', 'cvv2', 'card number', 'credit card', 'ssn', 'social security number', 'password hash'],
  ...['hashed password', 'session cookie', 'auth cookie', 'reset link', 'magic link', 'connection string'],
]
/** Ends of secret names that mean other things in most code that logs. */
const NOT_LOGGED_ENDINGS = ['keys', 'salt', 'pepper', 'pass', 'service role']
/** A name that begins so holds a yes or no, or what is left of the secret. */
const HARMLESS_START =
  /^(?:is|has|had|have|no|not|use|uses|show|hide|should|can|need|needs|needed|require|requires|valid|invalid|missing|masked|redacted|safe|hashed|encrypted|partial|short|truncated|public|with|without|by|type|typeof|num|number|total|cancel|cancellation|design|next|prev|peek|current|expected|unexpected|create|make|generate|get|set|verify|decode|parse|validate|check|revoke|sign|issue|fetch|load|find|read|store|save|remove|delete|clear|update|compare|hash|encrypt|decrypt|rotate|extract|send|handle|on|forgot|change)$/

/** Is this the name of a value that must not be written to a log? `resetToken` is, `hasToken` and `tokenCount` are not. */
export function isLoggedSecretName(name: string): boolean {
  const first = toWords(name)[0] ?? ''
  if (endsWithWords(name, ['hashed password', 'password hash', 'card number'])) return true
  if (HARMLESS_START.test(first)) return false
  if (endsWithWords(name, LOGGED_ENDINGS)) return !hasWords(name, ['error', 'message', 'url', 'length', 'type'])
  return isSecretName(name) && !endsWithWords(name, NOT_LOGGED_ENDINGS)
}

/** Could the name just as well mean something harmless: the token of a scanner, a secret that is none? */
export function isVagueSecretName(name: string): boolean {
  return /^(?:my|the|a|this|raw|new)?_?(?:token|tokens|jwt|secret|secrets|pin|pwd|credential|credentials|mnemonic|id_?token)$/i.test(
    name,
  )
}

const PLACEHOLDER =
  /^(?:your|my|the|a|some|any|super|very|top|ultra|dev|development|default|test|testing|demo|local|sample|example|fallback|temp|temporary|change|replace|insert|put|todo|xxx+|secret|password|pass|key|token|jwt|session|cookie|private|insecure|not|unsafe|abc|123|admin|root|user|foo|bar|baz|dummy|fake|mock|placeholder|keyboard|cat|shh+|hush|whsec|wh|sk|pk|api|webhook|app|stripe|please|production|prod|in|do|use|only|for|this|to|me|it|with|value|encrypted|hashed|redacted|masked|hidden|here|random|string|long|strong|secure|signing|auth|access|refresh|encryption|and|or|is|be|must|at|least|32|chars|characters|min|minimum|later|now|env|server|client|data|hash|salt|project|\d{1,4})$/

/** Is the text a stand-in that its author meant to be replaced, like `your-secret-key` or `changeme`? */
export function isPlaceholderText(text: string): boolean {
  if (text.length > 80 || /[{}<>$]/.test(text)) return false
  if (
    /change.?me|replace.?(?:me|this)|do.?not.?use|keyboard cat|your[-_ ]|secret[-_ ]?key|placeholder|supersecret|insecure|not[-_ ]?(?:for|secure)|fallback/i.test(
      text,
    )
  )
    return true
  const words = toWords(text)
  return words.length > 0 && words.every((word) => PLACEHOLDER.test(word))
}

/** Shannon entropy in bits for one character; keys made by machines have more than 3.5. */
export function getEntropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let entropy = 0
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length)
  return entropy
}

export function isPasswordName(name: string): boolean {
  return endsWithWords(name, ['password', 'passwd', 'pwd', 'passphrase', 'pass', 'passcode', 'pin', 'pin code'])
}

const PERMISSION_PREFIX = [
  'is admin',
  'is owner',
  'is authorized',
  'is authorised',
  'is authenticated',
  'is allowed',
  'is permitted',
  'is logged in',
  'is staff',
  'is superuser',
  'is super admin',
  'is moderator',
  'is member',
  'is valid token',
  'is valid user',
  'is valid session',
  'is valid password',
  'is valid signature',
  'is valid api key',
  'is token valid',
  'has permission',
  'has permissions',
  'has access',
  'has role',
  'has scope',
  'can access',
  'can edit',
  'can delete',
  'can view',
  'can update',
  'can write',
  'can read',
  'can manage',
  'can activate',
  'can create',
  'can modify',
  'can approve',
  'can publish',
  'can refund',
  'can user',
  'verify token',
  'verify password',
  'verify signature',
  'verify webhook',
  'verify session',
  'verify user',
  'verify otp',
  'verify code',
  'validate token',
  'validate session',
  'validate password',
  'validate signature',
  'validate api key',
  'validate user',
  'check permission',
  'check permissions',
  'check auth',
  'check access',
  'check role',
  'check admin',
  'check ownership',
  'check password',
  'authorize',
  'authenticate',
  'require admin',
  'require auth',
  'ensure authenticated',
  'ensure admin',
  'user can',
  'user is admin',
  'user has access',
]

/** Does the name promise a decision about who may do something? */
export function isPermissionName(name: string): boolean {
  const text = toWords(name).join(' ')
  return PERMISSION_PREFIX.some(
    (prefix) => text === prefix || text.startsWith(prefix + ' ') || text.endsWith(' ' + prefix),
  )
}

/** Words of functions that decide about access, tokens or signatures, wider than `isPermissionName`. */
const SECURITY_WORDS = [
  'auth',
  'authenticate',
  'authorize',
  'authorization',
  'authentication',
  'authenticated',
  'authorized',
  'permission',
  'permissions',
  'access',
  'token',
  'jwt',
  'session',
  'signature',
  'webhook',
  'password',
  'credential',
  'credentials',
  'role',
  'admin',
  'guard',
  'protect',
  'csrf',
  'otp',
  'mfa',
  'login',
  'tenant',
  'api key',
  'verify',
  'ownership',
  'entitlement',
]

export function isSecurityName(name: string): boolean {
  return hasWords(name, SECURITY_WORDS)
}

/** Values that protect something by being hard to guess. */
const RANDOM_SECRETS = [
  ...[
    'token',
    'secret',
    'password',
    'passwd',
    'passphrase',
    'passcode',
    'otp',
    'otp code',
    'totp',
    'pin code',
    'pincode',
  ],
  ...['reset code', 'verification code', 'verify code', 'invite code', 'invitation code', 'auth code', 'access code'],
  ...['login code', 'activation code', 'recovery code', 'backup code', 'security code', 'mfa code', 'factor code'],
  ...['coupon code', 'voucher code', 'gift card code', 'gift code', 'license key', 'licence key', 'api key', 'apikey'],
  ...[
    'access key',
    'secret key',
    'private key',
    'encryption key',
    'signing key',
    'session key',
    'session id',
    'session token',
  ],
  ...[
    'nonce',
    'salt',
    'csrf',
    'xsrf',
    'reset link',
    'magic link',
    'reset url',
    'oauth state',
    'auth state',
    'confirm code',
  ],
]
const NOT_RANDOM_SECRETS = [
  ...['mock', 'fake', 'dummy', 'sample', 'demo', 'example', 'placeholder', 'animation', 'color', 'cancel', 'abort'],
  ...[
    'request',
    'render',
    'design',
    'count',
    'ui',
    'trace',
    'correlation',
    'usage',
    'price',
    'crypto',
    'nft',
    'no',
    'has',
    'is',
  ],
  ...['lock', 'input', 'output', 'prompt', 'completion', 'idempotency', 'cache', 'position', 'syntax', 'lexer', 'test'],
]

/** Is this the name of a value that must be unpredictable: `resetToken`, `generateOtp`, `SESSION_ID`? */
export function isRandomSecretName(name: string): boolean {
  return endsWithWords(name, RANDOM_SECRETS) && !hasWords(name, NOT_RANDOM_SECRETS)
}

const OPENING_CODE =
  /(?:^|[a-z_])(?:unlock|pairing|pair|access|door|entry|gate|gift|guest|invite|invitation|activation|pickup|login|auth|security|recovery|backup|redeem|voucher|verification|reset)_?codes?$/i

/** `unlockCode`, `invitation_code`, `makeGuestCode`: whoever has it is let in. */
export function isOpeningCodeName(name: string): boolean {
  return OPENING_CODE.test(name) && !/(?:status|error|country|postal|zip|currency|language|source|qr|bar)/i.test(name)
}

/** `code`, `pin`, `generateCode`: a secret when it has the form of a one-time code. */
export function isShortCodeName(name: string): boolean {
  return /^(?:(?:generate|create|make|new|get|random|numeric|digit|six|short|the|my)[ _]?)*(?:code|pin)$/i.test(
    toWords(name).join(' ').replace(/ /g, '_'),
  )
}

const OWNER_WORDS = [
  ...[
    'user',
    'owner',
    'author',
    'account',
    'tenant',
    'org',
    'organization',
    'organisation',
    'team',
    'workspace',
    'customer',
  ],
  ...[
    'member',
    'members',
    'company',
    'created by',
    'creator',
    'seller',
    'buyer',
    'vendor',
    'store',
    'shop',
    'patient',
    'client',
  ],
  ...[
    'student',
    'teacher',
    'employee',
    'profile',
    'uid',
    'sender',
    'recipient',
    'assignee',
    'participant',
    'participants',
  ],
  ...[
    'reporter',
    'uploaded by',
    'posted by',
    'belongs to',
    'users',
    'owners',
    'collaborators',
    'household',
    'family',
    'group',
  ],
  ...[
    'host',
    'guest',
    'driver',
    'doctor',
    'agent',
    'subscriber',
    'merchant',
    'partner',
    'business',
    'site',
    'school',
    'clinic',
  ],
]

/** Does a column or property say whose the object is: `userId`, `owner`, `created_by`, `tenant`? */
export function isOwnerName(name: string): boolean {
  return hasWords(name, OWNER_WORDS)
}
