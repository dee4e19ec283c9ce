// Parses the fixtures of the Semgrep pack with the tools of their languages, where the machine has them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { ROOT } from './run.mjs'

/** Reads sources without resolving what they import, which `javac` itself cannot. */
const JAVA_PARSER = `import com.sun.source.util.JavacTask;
import java.nio.file.Path;
import java.util.Arrays;
import javax.tools.*;

public class Parse {
    public static void main(String[] files) throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var problems = new DiagnosticCollector<JavaFileObject>();
        var manager = compiler.getStandardFileManager(problems, null, null);
        var sources = manager.getJavaFileObjectsFromPaths(Arrays.stream(files).map(Path::of).toList());
        ((JavacTask) compiler.getTask(null, manager, problems, null, null, sources)).parse();
        problems.getDiagnostics().forEach(System.out::println);
        System.exit(problems.getDiagnostics().isEmpty() ? 0 : 1);
    }
}
`
const PYTHON_PARSER = 'import ast,sys\nfor f in sys.argv[1:]: ast.parse(open(f).read(), f)'

/** What the compiler of Kotlin is made of; `mvn dependency:get -Dartifact=org.jetbrains.kotlin:kotlin-compiler-embeddable:2.1.0` fetches it. */
const KOTLIN_JARS =
  /(?:kotlin-(?:compiler-embeddable|stdlib|script-runtime|reflect|daemon-embeddable)|trove4j|kotlinx-coroutines-core-jvm|annotations)-[\d.]+\.jar$/
/** It resolves what a fixture imports, which is not there; only the parser's own complaints count. */
const kotlinArgs = (files, work) => ['-no-stdlib', '-no-reflect', '-nowarn', '-d', join(work, 'kotlin'), ...files]

/** By the ending of a fixture. `each` stands for a tool that takes one file at a time. */
const PARSERS = {
  py: { name: 'python3', args: (files) => ['-c', PYTHON_PARSER, ...files] },
  go: { name: 'gofmt', args: (files) => ['-e', '-l', ...files] },
  java: { name: 'java', args: (files, work) => [writeJavaParser(work), ...files] },
  rb: { name: 'ruby', each: (file) => ['-c', file] },
  php: { name: 'php', each: (file) => ['-l', file] },
  rs: { name: 'rustfmt', args: (files) => ['--edition', '2021', '--emit', 'stdout', ...files] },
  c: { name: 'gcc', args: (files) => ['-fsyntax-only', '-w', ...files] },
  cpp: { name: 'g++', args: (files) => ['-fsyntax-only', '-w', ...files] },
  sh: { name: 'bash', each: (file) => ['-n', file] },
  kt: { ...findKotlin(), complaint: /syntax error/ },
  cs: { name: 'dotnet', args: (files) => ['format', ...files] },
  swift: { name: 'swiftc', args: (files) => ['-parse', ...files] },
}

/** How many fixtures parse, which do not and why, and which languages have no tool on this machine. */
export function parseFixtures(folder = join(ROOT, 'semgrep-rules')) {
  const byEnding = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const ending = entry.name.split('.').at(-1)
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), path])
  }
  const work = mkdtempSync(join(tmpdir(), 'vetlint-fixtures-'))
  const result = { parsed: {}, broken: [], missing: {} }
  try {
    for (const [ending, files] of [...byEnding].sort()) {
      if (ending === 'yaml' || ending === 'yml') parseYaml(files, result)
      const parser = PARSERS[ending]
      if (!parser) continue
      const calls = parser.each ? files.map((file) => parser.each(file)) : [parser.args(files, work)]
      for (const args of calls) {
        const { error, status, stdout, stderr } = spawnSync(parser.name, args, { encoding: 'utf8', maxBuffer: 1e9 })
        if (error) {
          result.missing[ending] = { tool: parser.name, files: files.length }
          break
        }
        if (status !== 0 && (parser.complaint?.test(stderr + stdout) ?? true))
          result.broken.push(`${stderr}${ending === 'rs' ? '' : stdout}`.trim())
      }
      if (!result.missing[ending]) result.parsed[ending] = files.length
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return result
}

function parseYaml(files, result) {
  for (const file of files)
    for (const { errors } of parseAllDocuments(readFileSync(file, 'utf8')))
      for (const error of errors) result.broken.push(`${file}: ${error.message}`)
  result.parsed.yaml = files.length
}

/** `kotlinc`, or the compiler in the local repository of Maven. */
function findKotlin() {
  const repository = join(homedir(), '.m2', 'repository', 'org', 'jetbrains')
  const jars = existsSync(repository)
    ? readdirSync(repository, { recursive: true }).filter((name) => KOTLIN_JARS.test(name))
    : []
  if (!jars.some((name) => name.includes('compiler-embeddable'))) return { name: 'kotlinc', args: kotlinArgs }
  const path = jars.map((name) => join(repository, name)).join(delimiter)
  const program = ['-cp', path, 'org.jetbrains.kotlin.cli.jvm.K2JVMCompiler']
  return { name: 'java', args: (files, work) => [...program, ...kotlinArgs(files, work)] }
}

function writeJavaParser(work) {
  const path = join(work, 'Parse.java')
  writeFileSync(path, JAVA_PARSER)
  return path
}
