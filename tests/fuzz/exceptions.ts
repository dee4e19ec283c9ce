/** A mutant whose verdict may differ, or differs because of a defect that somebody works on. */
export interface Exception {
  readonly rule: string
  /** The name of the case; every case of the rule where it is missing. */
  readonly case?: string
  readonly mutation: string
  readonly reason: string
}

/** Mutations that change what a case is about. */
export const OPT_OUTS: readonly Exception[] = [
  {
    rule: 'no-mass-assignment',
    case: 'the body of a Lambda function',
    mutation: 'local variable renamed',
    reason: 'Of an event whose `body` alone is read, nothing but its name tells it from a response.',
  },
  {
    rule: 'no-nosql-injection',
    case: 'the body of a Lambda function with a name of its own',
    mutation: 'local variable renamed',
    reason: 'Of an event whose `body` alone is read, nothing but its name tells it from a response.',
  },
  {
    rule: 'no-expired-suppression',
    case: 'no day of the calendar',
    mutation: 'blank lines after statements',
    reason: 'The directive speaks of its own line, and the statement stands on another one then.',
  },
  {
    rule: 'no-expired-suppression',
    case: 'two expiries contradict each other',
    mutation: 'blank lines after statements',
    reason: 'The directive speaks of its own line, and the statement stands on another one then.',
  },
  {
    rule: 'no-unjustified-suppression',
    case: 'a rule of style when the policy governs all',
    mutation: 'blank lines after statements',
    reason: 'The directive speaks of its own line, and the statement stands on another one then.',
  },
  {
    rule: 'no-unpinned-dependency-source',
    case: 'the standard library of Deno without a version',
    mutation: 'import → require',
    reason: 'Nothing can require an address.',
  },
  {
    rule: 'no-disabled-guard',
    case: 'imported and no longer used',
    mutation: 'named import → namespace',
    reason: 'A namespace is imported for all that it holds, so an unused guard inside of it says nothing.',
  },
  {
    rule: 'no-permissive-cors',
    case: 'a gateway of Nest',
    mutation: 'argument → const',
    reason: 'No statement may stand between a decorator and its class.',
  },
  {
    rule: 'no-error-detail-in-response',
    case: 'an error handler that another file registers',
    mutation: 'local variable renamed',
    reason: 'The names of the parameters are the only sign that the function handles errors of Express.',
  },
]

/** Defects of rules or of the engine that are known and not repaired yet. An entry goes when its defect does. */
export const KNOWN: readonly Exception[] = [
  {
    rule: 'no-fail-open-auth',
    case: 'every error but one is a yes',
    mutation: 'through a helper',
    reason: 'A helper that gives the inequality back is not followed to the error that it speaks of.',
  },
  {
    rule: 'no-permissive-cors',
    case: 'middleware before routes that all read',
    mutation: 'handler → const',
    reason: 'A middleware is seen before its routes only where it stands in the call.',
  },
  {
    rule: 'no-plaintext-password',
    case: 'a condition of a query builder, a text made of the value, a comparison without an operator',
    mutation: 'argument → const',
    reason: 'The value that was made a text is a constant of its own then, and what made it is not unwrapped.',
  },
  {
    rule: 'no-plaintext-password',
    case: 'a model of mongoose that has no hook',
    mutation: 'named import → namespace',
    reason: 'A model that is a member of a namespace is not known to be one.',
  },
  {
    rule: 'no-plaintext-password',
    case: 'named and numbered placeholders',
    mutation: 'reported expression → const',
    reason: 'A property whose object is looked up is reported where the object stands.',
  },
  {
    rule: 'no-plaintext-password',
    case: 'named and numbered placeholders',
    mutation: 'through a helper',
    reason: 'A text that a helper makes is taken for a hash.',
  },
  {
    rule: 'no-sensitive-logging',
    case: 'every body, in middleware of the application and in a hook',
    mutation: 'local variable renamed',
    reason: 'A middleware that another file registers is known by the name `next`.',
  },
  {
    rule: 'no-timing-unsafe-compare',
    case: 'a signature that a function makes, a secret by its prefix, comparisons without an operator',
    mutation: 'through a helper',
    reason: 'A value that a helper hands through is not followed back to the request.',
  },
  {
    rule: 'no-fail-open-auth',
    case: 'a missing token answers yes in an expression',
    mutation: 'dot → computed member',
    reason: 'The secret is found in the comparison by its text, which is another one there.',
  },
  {
    rule: 'no-fail-open-auth',
    case: 'a missing token answers yes in an expression',
    mutation: 'as any',
    reason: 'The secret is found in the comparison by its text, which is another one there.',
  },
  {
    rule: 'no-fail-open-auth',
    case: 'what stands in for a failed look-up passes the test behind it',
    mutation: 'as any',
    reason: 'The assertion stands between the promise and its variable, and the rule only looks through `await`.',
  },
  {
    rule: 'no-fail-open-auth',
    case: 'what stands in for a failed look-up passes the test behind it',
    mutation: 'const → let that is assigned',
    reason: 'The value of a variable that is assigned later is not followed to its test.',
  },
  {
    rule: 'no-fail-open-auth',
    case: 'the caller is checked only with a secret',
    mutation: 'argument → const',
    reason: 'The header stands in a constant of its own, and only an equality that is in place is read.',
  },
  {
    rule: 'no-fail-open-auth',
    case: 'a callback that does not look at its error',
    mutation: 'handler → const',
    reason: 'Only a callback that is written in place is read.',
  },
  {
    rule: 'no-fail-open-auth',
    case: 'a callback that does not look at its error',
    mutation: 'local variable renamed',
    reason: 'The first parameter of a callback is known as an error by its name.',
  },
  {
    rule: 'no-presence-only-auth',
    case: 'a function that answers',
    mutation: 'through a helper',
    reason:
      'A credential that goes to another function counts as looked at, also when that function only gives it back.',
  },
  {
    rule: 'no-html-response-concat',
    case: 'a Response with its type',
    mutation: 'comments between tokens',
    reason: 'The type of the answer is read from the text around it.',
  },
  {
    rule: 'no-static-root-exposure',
    case: 'a module without __dirname',
    mutation: 'comments between tokens',
    reason: 'The folder of a module is recognised by the text of the expression.',
  },
  {
    rule: 'no-html-response-concat',
    case: 'Fastify with the type set',
    mutation: 'dot → computed member',
    reason: 'The type of the answer is read from the text around it.',
  },
  {
    rule: 'no-static-root-exposure',
    case: 'a module without __dirname',
    mutation: 'dot → computed member',
    reason: 'The folder of a module is recognised by the text of the expression.',
  },
  {
    rule: 'require-security-headers',
    case: 'a server of pages',
    mutation: 'dot → computed member',
    reason: 'Whether a server sends pages is read from the text of its files.',
  },
  {
    rule: 'require-upload-constraints',
    case: 'a file of a form that is looked at',
    mutation: 'dot → computed member',
    reason: 'A look at the type or size is recognised by its text.',
  },
  {
    rule: 'no-html-response-concat',
    case: 'a Lambda function',
    mutation: 'parentheses',
    reason: 'The type of the answer is read from the text around it.',
  },
  {
    rule: 'no-static-root-exposure',
    case: 'a module without __dirname',
    mutation: 'as any',
    reason: 'The folder of a module is recognised by the text of the expression.',
  },
  {
    rule: 'no-html-response-concat',
    case: 'Fastify with the type set',
    mutation: 'non-null',
    reason: 'The type of the answer is read from the text around it.',
  },
  {
    rule: 'no-static-root-exposure',
    case: 'a module without __dirname',
    mutation: 'satisfies',
    reason: 'The folder of a module is recognised by the text of the expression.',
  },
  {
    rule: 'require-upload-constraints',
    case: 'large bodies on every route',
    mutation: 'reported expression → const',
    reason: 'A parser in a constant is not followed to the call that mounts it.',
  },
  {
    rule: 'no-inline-stored-mime',
    case: 'writeHead',
    mutation: 'argument → const',
    reason: 'Headers in a constant are not followed to the answer.',
  },
  {
    rule: 'require-upload-constraints',
    case: 'the type is looked at later',
    mutation: 'argument → const',
    reason: 'A look at the type or size is recognised by its text.',
  },
  {
    rule: 'require-input-validation',
    case: 'a schema of Fastify',
    mutation: 'handler → const',
    reason: 'The schema of a registration is looked for before a handler in place.',
  },
  {
    rule: 'no-inline-stored-mime',
    case: 'a name for the type',
    mutation: 'local variable renamed',
    reason: 'What the value is called is the only sign of what it is.',
  },
  {
    rule: 'no-user-controlled-filename',
    case: 'a blob of Vercel',
    mutation: 'local variable renamed',
    reason: 'What the value is called is the only sign of what it is.',
  },
  {
    rule: 'no-inline-stored-mime',
    case: 'the type in a constant',
    mutation: 'member → destructuring',
    reason: 'A destructured property of an asserted row is not recognised.',
  },
  {
    rule: 'no-dangerous-file-op',
    case: 'an exported helper',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-log-injection',
    case: 'concatenation with a logger',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-log-injection',
    case: 'Hono',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-static-root-exposure',
    case: 'the folder above',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-unescaped-json-in-script',
    case: 'structured data of a page',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-unescaped-json-in-script',
    case: 'in a constant, after another script',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-unsafe-regex-construction',
    case: 'the parameter of an exported function',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-user-controlled-mail',
    case: 'a message in a page',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-user-controlled-mail',
    case: 'a checked address is still anybody',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-upload-constraints',
    case: 'in memory, with a look at the type and no limit',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-upload-constraints',
    case: 'busboy',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-upload-constraints',
    case: 'a body limit of Fastify, and a lower one wanted',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-unpinned-dependency-source',
    case: 'a server for tools, downloaded each time',
    mutation: 'through a helper',
    reason: 'A list is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-unguarded-destructive-tool',
    case: 'what another module does',
    mutation: 'through a helper',
    reason: 'The options of a registration are not followed through a function of the file that only returns them.',
  },
  {
    rule: 'no-fake-success',
    case: 'chance under a name that says nothing',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-fake-success',
    case: 'chance decides a payment',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-fake-success',
    case: 'chance as a property of the answer',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-hardcoded-login',
    case: 'everything else is refused',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-mock-in-production',
    case: 'a database that is invented when its password is missing',
    mutation: 'named import → namespace',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-unauthenticated-service-role',
    case: 'a client that a module of the project makes',
    mutation: 'named import → renamed',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-weakened-security-test',
    case: 'Playwright',
    mutation: 'named import → renamed',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-mock-in-production',
    case: 'invented users in a route',
    mutation: 'import → require',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-mock-in-production',
    case: 'invented data in a Fastify route',
    mutation: 'import → require',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-mock-in-production',
    case: 'used in a helper of the handler',
    mutation: 'import → require',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-service-role-in-client',
    case: 'the administration of Firebase',
    mutation: 'import → require',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-mock-in-production',
    case: 'faker in a route handler of Next.js',
    mutation: 'named import → member of a require',
    reason: 'The rule reads the names that an import declaration gives, in the form that assistants write.',
  },
  {
    rule: 'no-unkept-security-promise',
    case: 'CSRF protection that is switched off',
    mutation: 'dot → computed member',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'require-llm-output-validation',
    case: 'with require',
    mutation: 'dot → computed member',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'require-token-verification',
    case: 'with require and a wrapper type',
    mutation: 'dot → computed member',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'no-host-header-trust',
    case: 'protocol and host',
    mutation: 'template → concatenation',
    reason: 'A concatenation is looked at with its first two parts only.',
  },
  {
    rule: 'no-token-in-web-storage',
    case: 'in a React component',
    mutation: 'parentheses',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'require-token-verification',
    case: 'atob in an edge function',
    mutation: 'parentheses',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'require-session-regeneration',
    case: 'inside of a callback',
    mutation: 'as any',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'no-fake-success',
    case: 'a verification that returns success from its catch',
    mutation: 'non-null',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'no-host-header-trust',
    case: 'a route handler',
    mutation: 'non-null',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'no-fake-success',
    case: 'a purchase of Fastify',
    mutation: 'satisfies',
    reason: 'The rule compares the text of the expression, and the wrapper changes it.',
  },
  {
    rule: 'no-fake-success',
    case: 'chance decides a payment',
    mutation: 'reported expression → const',
    reason: 'The rule looks at the expression where it stands, not through one more name.',
  },
  {
    rule: 'require-raw-body-for-webhook',
    case: 'the pages API of Next.js',
    mutation: 'reported expression → const',
    reason: 'The rule looks at the expression where it stands, not through one more name.',
  },
  {
    rule: 'require-raw-body-for-webhook',
    case: 'with require and body-parser',
    mutation: 'reported expression → const',
    reason: 'The rule looks at the expression where it stands, not through one more name.',
  },
  {
    rule: 'require-token-verification',
    case: 'claims of a token that is only decoded',
    mutation: 'reported expression → const',
    reason: 'The rule looks at the expression where it stands, not through one more name.',
  },
  {
    rule: 'require-token-verification',
    case: 'jose in a route handler of Next.js',
    mutation: 'reported expression → const',
    reason: 'The rule looks at the expression where it stands, not through one more name.',
  },
  {
    rule: 'require-token-verification',
    case: 'atob in an edge function',
    mutation: 'reported expression → const',
    reason: 'The rule looks at the expression where it stands, not through one more name.',
  },
  {
    rule: 'require-token-verification',
    case: 'with require and a wrapper type',
    mutation: 'reported expression → const',
    reason: 'The rule looks at the expression where it stands, not through one more name.',
  },
  {
    rule: 'no-placeholder-secret',
    case: 'Fastify',
    mutation: 'argument → const',
    reason: 'The rule looks at the argument where it stands, not through one more name.',
  },
  {
    rule: 'require-raw-body-for-webhook',
    case: 'a body that a JSON parser has taken apart',
    mutation: 'argument → const',
    reason: 'The rule looks at the argument where it stands, not through one more name.',
  },
  {
    rule: 'require-raw-body-for-webhook',
    case: 'the pages API of Next.js',
    mutation: 'argument → const',
    reason: 'The rule looks at the argument where it stands, not through one more name.',
  },
  {
    rule: 'no-weakened-security-test',
    case: 'switched off with an issue',
    mutation: 'handler → const',
    reason: 'A comment excuses the line below it, and the handler has moved in between.',
  },
  {
    rule: 'no-fake-success',
    case: 'a purchase of Fastify',
    mutation: 'local variable renamed',
    reason: 'The name is part of what the rule judges by.',
  },
  {
    rule: 'no-unguarded-debug-route',
    case: 'a handler that turns production away',
    mutation: 'body in if (true)',
    reason: 'A refusal inside of another statement is not looked for.',
  },
  {
    rule: 'no-fake-success',
    case: 'chance decides a payment',
    mutation: 'const → let that is assigned',
    reason: 'The rule knows a variable by its declaration, not by a later assignment.',
  },
  {
    rule: 'no-type-assertion-on-input',
    case: 'checks of the fields',
    mutation: 'const → let that is assigned',
    reason: 'The rule knows a variable by its declaration, not by a later assignment.',
  },
  {
    rule: 'require-token-verification',
    case: 'with require and a wrapper type',
    mutation: 'const → let that is assigned',
    reason: 'The rule knows a variable by its declaration, not by a later assignment.',
  },
  {
    rule: 'require-token-verification',
    case: 'only the first part of the credentials',
    mutation: 'const → let that is assigned',
    reason: 'The rule knows a variable by its declaration, not by a later assignment.',
  },
  {
    rule: 'no-type-assertion-on-input',
    case: 'checks after destructuring',
    mutation: 'destructuring → members',
    reason: 'Fields are followed into a pattern, not into declarations of their own.',
  },
  {
    rule: 'no-host-header-trust',
    case: 'where a payment returns to',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-host-header-trust',
    case: 'a route handler',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-swallowed-security-error',
    case: 'a captcha that was not solved changes nothing',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-swallowed-security-error',
    case: 'logged by name',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-type-assertion-on-input',
    case: 'the body of an Express route',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-unscoped-object-access',
    case: 'any order by its number',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-unscoped-object-access',
    case: 'Next.js route handler',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-raw-body-for-webhook',
    case: 'with require and body-parser',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-raw-body-for-webhook',
    case: 'a route whose parser is in another file',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-token-verification',
    case: 'atob in an edge function',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-token-verification',
    case: 'with require and a wrapper type',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-token-verification',
    case: 'a renamed import and a claim that is read at once',
    mutation: 'through a helper',
    reason: 'A value is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'require-session-regeneration',
    case: 'a profile that changes later',
    mutation: 'parentheses',
    reason: 'The mutation writes a program that does not parse here.',
  },
]

export function isExcepted(
  exceptions: readonly Exception[],
  failure: { rule: string; case: string; mutation: string },
): boolean {
  return exceptions.some(
    (entry) =>
      entry.rule === failure.rule &&
      entry.mutation === failure.mutation &&
      (entry.case === undefined || entry.case === failure.case),
  )
}

/** A breach of the law of fixes, named by a part of its text. */
export interface FixException {
  readonly rule: string
  readonly case?: string
  readonly breach: string
  readonly reason: string
}

/** Remedies that are meant to do what the law forbids. */
export const EXPECTED_SIDE_EFFECTS: readonly FixException[] = [
  ...['no-unjustified-suppression', 'no-expired-suppression', 'no-inline-rule-config'].map((rule) => ({
    rule,
    breach: 'loses the comment',
    reason: 'The comment is what the finding is about.',
  })),
  {
    rule: 'no-unjustified-suppression',
    breach: 'leaves its finding',
    reason: 'A template has to be completed by a person before it counts.',
  },
  {
    rule: 'no-unjustified-suppression',
    breach: 'adds vetlint/no-unjustified-suppression/boilerplate',
    reason: 'A template has to be completed by a person before it counts.',
  },
  {
    rule: 'no-unjustified-suppression',
    breach: 'adds vetlint/no-unjustified-suppression/missingOwner',
    reason: 'A template has to be completed by a person before it counts.',
  },
]

/** Defects of remedies that are known and not repaired yet. */
export const KNOWN_FIXES: readonly FixException[] = []

/** A case that more rows change in the wrong direction, by its title and the rule whose finding comes or goes. */
export interface ModelException {
  readonly case: string
  readonly rule: string
  readonly reason: string
}

/** Defects of the engine that are known and not repaired yet. */
export const KNOWN_MODELS: readonly ModelException[] = [
  {
    rule: 'no-nosql-injection',
    case: 'no-nosql-injection: the body of a Lambda function with a name of its own',
    reason:
      'A row that makes what `JSON.parse` gives a source hides the text that went into it, for a property of the result.',
  },
]
