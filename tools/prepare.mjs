// npm runs this after an install here, and where the package is installed from its git repository, as pre-commit does it.
// A checkout has no build, and npm may not have installed what the build needs: a global install hands its own settings on.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

if (existsSync(join(ROOT, 'dist', 'cli', 'bin.js'))) process.exit(0)
if (!existsSync(join(ROOT, 'node_modules', 'typescript'))) {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(?:global|location|prefix|install_links)$/i.test(name),
    ),
  )
  const code = run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    env: { ...own, npm_config_global: 'false', npm_config_location: 'project' },
  })
  if (code !== 0) process.exit(code)
}
process.exit(run(process.execPath, ['tools/build.mjs']))
