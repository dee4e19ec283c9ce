import { describe, expect, it } from 'vitest'
import { findComments, getLanguage, parseDirectives } from '../../src/suppressions/index.ts'

function texts(filename: string, code: string): string[] {
  return findComments(code, getLanguage(filename)).map(({ text }) => text.trim())
}

describe('comments of each language', () => {
  it.each<[string, string, string[]]>([
    ['a.js', `a() // one\n/* two */ b()`, ['one', 'two']],
    ['a.js', `#!/usr/bin/env node\n// one`, ['one']],
    ['a.js', `const url = 'http://x' // one`, ['one']],
    ['a.js', 'const t = `// no ${a /* yes */} // no`', ['yes']],
    ['a.js', `const r = /[/*]\\/\\/x/ // one`, ['one']],
    ['a.js', `const half = a / 2 // one\nconst third = b / 3 // two`, ['one', 'two']],
    ['a.js', `if (a) /x"/.test(b) // one`, ['one']],
    ['a.js', `return /'/.test(b) // one`, ['one']],
    ['a.js', `a++ / 2 // one\nb = "x" // two`, ['one', 'two']],
    ['a.jsx', `const a = <p>// no {/* yes */} it's</p> // one`, ['yes', 'one']],
    ['a.jsx', `const a = <a href="http://x" // one\n/>`, ['one']],
    ['a.tsx', `const f = <T,>(a: T) => a // one\nconst b = a < c // two`, ['one', 'two']],
    ['a.ts', `const a = <string>b // one\nconst c: Array<string> = [] // two`, ['one', 'two']],
    ['a.py', `a = '# no' # yes\nb = """\n# no\n"""  # yes`, ['yes', 'yes']],
    ['a.py', `a = r'\\' # no'\nb = 1 # yes`, ['yes']],
    ['a.py', `a = f"{b['# no']}" # yes`, ['yes']],
    ['a.go', 'a := "// no" // yes\nb := `// no\n// no` // yes', ['yes', 'yes']],
    ['a.go', `a := '"' // yes`, ['yes']],
    ['A.java', `String a = "// no"; // yes\nchar c = '"'; /* two */`, ['yes', 'two']],
    ['A.java', `String a = """\n// no\n"""; // yes`, ['yes']],
    ['a.kt', `/* one /* nested */ still */ val a = "// no"`, ['one /* nested */ still']],
    ['a.swift', `let a = "// no" // yes`, ['yes']],
    ['a.scala', `val a = "// no" // yes`, ['yes']],
    ['a.cs', `var a = @"c:\\"; // yes\nvar b = @"say ""// no"""; // two`, ['yes', 'two']],
    [
      'a.rs',
      `let a = r#"// no "# ; // yes\nlet b = 'a'; // two\nfn f<'a>(x: &'a str) {} // three`,
      ['yes', 'two', 'three'],
    ],
    ['a.c', `char *a = "// no"; // yes\nchar b = '"'; // two`, ['yes', 'two']],
    ['a.cpp', `auto a = R"(// no)"; // yes`, ['yes']],
    ['a.dart', `var a = '// no'; // yes`, ['yes']],
    ['a.php', `<?php $a = '# no'; # yes\n$b = "// no"; // two`, ['yes', 'two']],
    ['a.css', `a::before { content: "/* no */" } /* yes */`, ['yes']],
    ['a.scss', `$a: "// no"; // yes`, ['yes']],
    ['a.rb', `a = "# no" # yes\nb = "#{c} # no"`, ['yes']],
    ['a.rb', `a = <<~TEXT\n  # no\nTEXT\nb = 1 # yes`, ['yes']],
    ['a.rb', `a\n=begin\nnosemgrep\n=end\nb # yes`, ['nosemgrep', 'yes']],
    ['a.sh', `echo "# no" # yes\necho a#no\necho $# # two`, ['yes', 'two']],
    ['a.sh', `cat <<'EOF'\n# no\nEOF\necho # yes`, ['yes']],
    ['a.ps1', `<# one #> $a = "# no" # yes`, ['one', 'yes']],
    ['Dockerfile', `RUN echo "# no"\n# yes`, ['yes']],
    ['Dockerfile.prod', `# yes\nFROM a`, ['yes']],
    ['a.yaml', `a: "# no" # yes\nb: it's # two\nc: a#no`, ['yes', 'two']],
    ['a.yml', `run: |\n  echo 1 # yes`, ['yes']],
    ['a.toml', `a = "# no" # yes`, ['yes']],
    ['.env.local', `A='# no' # yes`, ['yes']],
    ['a.tf', `a = "# no" # yes\n// two\n/* three */`, ['yes', 'two', 'three']],
    ['a.sql', `select '-- no' -- yes\n/* two */`, ['yes', 'two']],
    ['a.sql', `select 'it''s -- no' -- yes`, ['yes']],
    ['a.html', `<p># no</p><!-- yes --><script>a // two\n</script><style>/* three */</style>`, ['yes', 'two', 'three']],
    ['a.vue', `<template><!-- yes --></template>\n<script>\n// two\n</script>`, ['yes', 'two']],
    ['a.lua', `a = "-- no" -- yes`, ['yes']],
    ['a.unknown', `x "# no" # yes\n// two\n-- three`, ['yes', 'two', 'three']],
  ])('%s: %j', (filename, code, expected) => {
    expect(texts(filename, code)).toEqual(expected)
  })
})

describe('a directive in a string is none', () => {
  it.each([
    ['a.js', `const a = '// eslint-disable-line no-eval'`],
    ['a.js', 'const a = `\n// nosemgrep\n`'],
    ['a.py', `a = "# nosec"`],
    ['a.py', `"""\n# nosec B602\n"""`],
    ['a.go', 'a := `// #nosec G204`'],
    ['a.java', `String a = "// nosemgrep";`],
    ['a.rb', `a = <<~X\n  # nosemgrep\nX`],
    ['a.sh', `echo '# shellcheck disable=SC2086'`],
    ['a.yaml', `a: '# nosemgrep'`],
    ['a.tf', `a = <<EOF\n# nosemgrep\nEOF`],
  ])('%s: %j', (filename, code) => {
    expect(parseDirectives(code, { filename })).toEqual([])
  })
})

describe('places', () => {
  it('count lines and columns from 1, with every kind of line break', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const [comment] = findComments(`a = 1${end}b = 2  # x${end}`, 'python')
      expect(comment).toMatchObject({ line: 2, column: 8, endLine: 2, endColumn: 11 })
    }
  })

  it('skip a byte order mark', () => {
    const [directive] = parseDirectives('\uFEFF// @ts-nocheck\na()', { filename: 'a.ts' })
    expect(directive).toMatchObject({ kind: 'disable-file', scope: { startLine: 1, endLine: 2 } })
  })
})

describe('our own directive', () => {
  it.each([
    ['a.py', '# vetlint-disable-next-line vetlint-python-sql-format -- a constant'],
    ['a.go', '// vetlint-disable-next-line vetlint-go-sql -- a constant'],
    ['a.sql', '-- vetlint-disable-next-line vetlint-sql-grant -- a constant'],
    ['a.html', '<!-- vetlint-disable-next-line no-unsafe-html -- a constant -->'],
    ['a.css', '/* vetlint-disable-next-line no-x -- a constant */'],
    ['Dockerfile', '# vetlint-disable-next-line vetlint-dockerfile-root -- a constant'],
    ['a.lua', '-- vetlint-disable-next-line vetlint-x -- a constant'],
    ['a.xyz', '# vetlint-disable-next-line vetlint-x -- a constant'],
  ])('lives in %s', (filename, comment) => {
    const [directive] = parseDirectives(`${comment}\ncode\n`, { filename })
    expect(directive).toMatchObject({ tool: 'vetlint', reason: 'a constant', scope: { startLine: 2, endLine: 2 } })
  })
})
