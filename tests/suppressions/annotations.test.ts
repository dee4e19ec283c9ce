import { describe, expect, it } from 'vitest'
import { judgeSuppression, parseDirectives, type Directive } from '../../src/suppressions/index.ts'

const BLOCK = '(owner: @web, expires: 2027-01-31)'

function parse(filename: string, code: string): Directive[] {
  return parseDirectives(code, { filename })
}

describe('annotations, attributes and pragmas', () => {
  it.each<[string, string, Partial<Directive>]>([
    [
      'A.java',
      `class A {\n  @SuppressFBWarnings(value = "SQL_INJECTION_JDBC", justification = "a constant of the build ${BLOCK}")\n  void f() {\n    run();\n  }\n  void g() {}\n}`,
      {
        tool: 'spotbugs',
        ruleIds: ['SQL_INJECTION_JDBC'],
        reason: 'a constant of the build',
        scope: { startLine: 2, endLine: 4 },
      },
    ],
    [
      'A.java',
      `@SuppressFBWarnings(\n  value = {"XXE_SAXPARSER", "WEAK_MESSAGE_DIGEST_MD5"},\n  justification = "(a) constant ${BLOCK}")\nclass A {}`,
      { tool: 'spotbugs', ruleIds: ['XXE_SAXPARSER', 'WEAK_MESSAGE_DIGEST_MD5'], reason: '(a) constant' },
    ],
    ['A.java', `@SuppressFBWarnings\nclass A {}`, { tool: 'spotbugs', ruleIds: [], blanket: true }],
    [
      'A.java',
      `@SuppressWarnings("java:S2077") // the table is constant ${BLOCK}\nvoid f() {}`,
      { tool: 'java', ruleIds: ['java:S2077'], reason: 'the table is constant' },
    ],
    ['A.java', `@SuppressWarnings({"unchecked", "rawtypes"})\nvoid f() {}`, { ruleIds: ['unchecked', 'rawtypes'] }],
    ['A.java', `@SuppressWarnings("all")\nclass A {}`, { ruleIds: ['all'], blanket: true }],
    ['a.kt', `@file:Suppress("UNCHECKED_CAST")\npackage a`, { tool: 'java', ruleIds: ['UNCHECKED_CAST'] }],
    [
      'A.cs',
      `[SuppressMessage("Security", "CA2100:Review SQL queries", Justification = "the table is constant ${BLOCK}")]\nvoid F() {}`,
      { tool: 'csharp', ruleIds: ['CA2100'], reason: 'the table is constant' },
    ],
    [
      'A.cs',
      `F();\n#pragma warning disable CA5350, CA5351 // a checksum ${BLOCK}\nG();\n#pragma warning restore CA5350, CA5351\nH();`,
      { tool: 'csharp', ruleIds: ['CA5350', 'CA5351'], reason: 'a checksum', scope: { startLine: 2, endLine: 4 } },
    ],
    ['A.cs', `#pragma warning disable\nF();`, { tool: 'csharp', ruleIds: [], blanket: true }],
    [
      'a.rs',
      `#[allow(unsafe_code, reason = "checked by the caller ${BLOCK}")]\nfn f() {\n    g();\n}\n`,
      { tool: 'rust', ruleIds: ['unsafe_code'], reason: 'checked by the caller', scope: { startLine: 1, endLine: 3 } },
    ],
    ['a.rs', `#![allow(warnings)]\nfn f() {}`, { tool: 'rust', ruleIds: ['warnings'], blanket: true }],
    ['a.rs', `#[expect(clippy::unwrap_used)]\nfn f() {}`, { directive: 'expect', ruleIds: ['clippy::unwrap_used'] }],
  ])('%s: %s', (filename, code, expected) => {
    expect(parse(filename, code)[0]).toMatchObject(expected)
  })

  it.each([
    ['A.java', `// @SuppressWarnings("java:S2077")`],
    ['A.java', `/* @SuppressFBWarnings */`],
    ['a.rs', `// #[allow(unsafe_code)]`],
    ['a.py', `@SuppressWarnings("x")`],
    ['A.cs', `// #pragma warning disable CA5350`],
    ['A.java', `@SuppressWarningsOfOurs("x")`],
  ])('%s: %s is none', (filename, code) => {
    expect(parse(filename, code)).toEqual([])
  })

  it.each([
    ['A.java', `@SuppressFBWarnings("SQL_INJECTION_JDBC")\nvoid f() {}`, true],
    ['A.java', `@SuppressFBWarnings("EI_EXPOSE_REP")\nvoid f() {}`, false],
    ['A.java', `@SuppressWarnings("java:S2077")\nvoid f() {}`, true],
    ['A.java', `@SuppressWarnings("unchecked")\nvoid f() {}`, false],
    ['A.cs', `#pragma warning disable CA5350\nF();`, true],
    ['A.cs', `#pragma warning disable CS0618\nF();`, false],
    ['a.rs', `#[allow(unsafe_code)]\nfn f() {}`, true],
    ['a.rs', `#[allow(dead_code)]\nfn f() {}`, false],
    ['a.rb', `eval(a) # rubocop:disable Security/Eval`, true],
    ['a.rb', `a # rubocop:disable Style/Send`, false],
    ['a.c', `rand(); // NOLINT(cert-msc30-c)`, true],
    ['a.c', `rand(); // NOLINT(readability-x)`, false],
    ['a.tf', `#tfsec:ignore:aws-s3-enable-versioning\na = 1`, true],
    ['a.js', `a() // NOSONAR`, false],
  ])('%s: %s is governed: %s', (filename, code, governed) => {
    const [directive] = parse(filename, code)
    expect(directive && judgeSuppression(directive, { today: '2026-11-24' }).governed).toBe(governed)
  })
})

/** Tools that cannot be had here; the spellings are those of their documentation. */
describe('directives that were not tried', () => {
  it.each<[string, string, Partial<Directive>]>([
    [
      'a.tf',
      `#tfsec:ignore:aws-vpc-no-public-ingress-sgr:exp:2027-01-31\na = 1`,
      { tool: 'tfsec', kind: 'disable-next-line' },
    ],
    [
      'a.tf',
      `a = 1 #tfsec:ignore:aws-vpc-no-public-ingress-sgr -- a bastion ${BLOCK}`,
      { kind: 'disable-line', reason: 'a bastion' },
    ],
    [
      'a.tf',
      `#trivy:ignore:AVD-AWS-0107 -- a bastion ${BLOCK}\na = 1`,
      { tool: 'trivy', ruleIds: ['AVD-AWS-0107'], reason: 'a bastion' },
    ],
    ['a.tf', `#trivy:ignore:*\na = 1`, { tool: 'trivy', blanket: true }],
    [
      'a.js',
      `// codeql[js/sql-injection] -- a constant ${BLOCK}\nf()`,
      { tool: 'codeql', ruleIds: ['js/sql-injection'], kind: 'disable-next-line' },
    ],
    ['a.js', `f() // lgtm[js/sql-injection]`, { tool: 'codeql', kind: 'disable-line' }],
    [
      'a.js',
      `// deepcode ignore Sqli: a constant ${BLOCK}\nf()`,
      { tool: 'snyk', ruleIds: ['Sqli'], reason: 'a constant' },
    ],
    ['a.js', `// file deepcode ignore Sqli: a constant\nf()`, { tool: 'snyk', kind: 'disable-file' }],
    [
      'a.py',
      `k = 1 # trufflehog:ignore -- a test key ${BLOCK}`,
      { tool: 'trufflehog', kind: 'disable-line', reason: 'a test key' },
    ],
    ['A.java', `f(); // NOSONAR a reason`, { tool: 'sonar', kind: 'disable-line', blanket: true }],
  ])('%s: %s', (filename, code, expected) => {
    expect(parse(filename, code)[0]).toMatchObject(expected)
  })

  it('the expiry of tfsec and Trivy is one', () => {
    const [directive] = parse('a.tf', `#tfsec:ignore:aws-s3-x:exp:2026-01-31 a bastion for the tests\na = 1`)
    expect(directive?.metadata.expires).toEqual({ raw: '2026-01-31', date: '2026-01-31' })
    expect(directive && judgeSuppression(directive, { today: '2026-11-24' }).state).toBe('expired')
  })
})
