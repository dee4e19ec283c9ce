// One tool over one list of files in a process of its own, so that CPU and memory are that tool's alone.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { load } = await import(pathToFileURL(job.loader).href)
const { Linter } = await load('eslint')
const parser = await load('@typescript-eslint/parser')
// ESLint merges the configuration of a kind of file once in a run, so a run of many files must not pay for each.
const eslintFolder = dirname(createRequire(job.loader).resolve('eslint/package.json'))
const { FlatConfigArray } = createRequire(job.loader)(join(eslintFolder, 'lib/config/flat-config-array.js'))

const configs = []
for (const module of job.modules) {
  const plugin = (module.path ? await import(pathToFileURL(module.path).href) : await load(module.name)).default
  const preset = plugin.configs?.[module.preset]
  if (!preset) throw new Error(`${module.name} has no preset "${module.preset}"`)
  // One peer still writes its preset in the old form, with names where the plugins belong.
  for (const config of [preset].flat(Infinity))
    configs.push(
      Array.isArray(config.plugins) ? { plugins: { [config.plugins[0]]: plugin }, rules: config.rules } : config,
    )
}
const off = new Set()

function toConfig(filename) {
  return [
    {
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      languageOptions: {
        parser: parser.default ?? parser,
        sourceType: /\.c?js$/.test(filename) && job.scripts.includes(filename) ? 'commonjs' : 'module',
        parserOptions: { ecmaFeatures: { jsx: /\.(?:[cm]?js|[jt]sx)$/.test(filename) } },
      },
      // Directives of the measured code hide nothing here, whatever tool they speak to.
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    },
    ...configs,
    { rules: Object.fromEntries([...off].map((rule) => [rule, 'off'])) },
  ]
}

const arrays = new Map()

function getConfigArray(cwd, filename) {
  const [base] = toConfig(filename)
  const key = JSON.stringify([cwd, base.languageOptions.sourceType, base.languageOptions.parserOptions, off.size])
  let array = arrays.get(key)
  if (!array) {
    array = new FlatConfigArray(toConfig(filename), { basePath: cwd })
    array.normalizeSync()
    arrays.set(key, array)
  }
  return array
}

const texts = job.files.map((name) => [name, readFileSync(join(job.root, name), 'utf8')])
const findings = []
const unparsed = []
const crashes = {}
const linters = new Map()

function getLinter(cwd) {
  let linter = linters.get(cwd)
  if (!linter) linters.set(cwd, (linter = new Linter({ cwd })))
  return linter
}

const wallStart = process.hrtime.bigint()
const cpuStart = process.cpuUsage()
for (const [name, text] of texts) {
  const cwd = join(job.root, name.slice(0, name.indexOf('/')))
  for (;;) {
    try {
      for (const message of getLinter(cwd).verify(text, getConfigArray(cwd, name), {
        filename: join(job.root, name),
      })) {
        if (message.fatal) unparsed.push(name)
        // What has no rule is ESLint's own remark, for example on a directive that the setting above makes void.
        else if (message.ruleId)
          findings.push({ file: name, line: message.line, rule: message.ruleId, messageId: message.messageId ?? '' })
      }
      break
    } catch (error) {
      const rule = error.ruleId
      const known = rule && !off.has(rule)
      crashes[rule ?? 'ESLint'] ??= String(error.message).split('\n')[0].slice(0, 160)
      if (!known) break
      // A rule that throws on one file is left out from there on; the report names it.
      off.add(rule)
    }
  }
}
const cpu = process.cpuUsage(cpuStart)
const whole = process.cpuUsage()
writeFileSync(
  job.out,
  JSON.stringify({
    cpuMs: (cpu.user + cpu.system) / 1000,
    wallMs: Number(process.hrtime.bigint() - wallStart) / 1e6,
    processCpuMs: (whole.user + whole.system) / 1000,
    rssMb: process.resourceUsage().maxRSS / 1024,
    findings,
    unparsed: [...new Set(unparsed)],
    crashes,
  }),
)
