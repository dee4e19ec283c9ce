import { toPosix } from './paths.ts'

/** What a file is for. Rules about production code are quiet in the others. */
export type FileRole = 'production' | 'test' | 'script' | 'config'

const TEST =
  /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e|cypress|playwright|fixtures?|mocks?|msw|testing|test-utils|\.storybook|stories)\/|[.-](?:test|spec|e2e|stories|story|fixture|mock|bench)\.[cm]?[jt]sx?$|(?:^|\/)(?:setupTests|vitest\.setup|jest\.setup|mockData)\.[cm]?[jt]sx?$/i
const SCRIPT =
  /(?:^|\/)(?:scripts?|bin|tools|seeds?|seeders|migrations?|examples?|benchmarks?|bench|demo)\/|(?:^|\/)(?:seed|migrate|deploy|release|build)[\w-]*\.[cm]?[jt]s$/i
const CONFIG = /(?:^|\/)(?:[\w.-]+\.config|\.?eslintrc|gulpfile|gruntfile|vite\.\w+|webpack\.\w+)\.[cm]?[jt]sx?$/i

export function getFileRole(filename: string): FileRole {
  // The name from the folder of the project on; a project that itself lies in a folder called `test` is no test.
  const path = toPosix(filename)
  if (TEST.test(path)) return 'test'
  if (CONFIG.test(path)) return 'config'
  return SCRIPT.test(path) ? 'script' : 'production'
}
