import { describe, expect, it } from 'vitest'
import { analyse } from '../support/analyse.ts'

/** Is the call of `mark()` kept away from production? */
function isOutside(code: string): boolean {
  const analysis = analyse(code)
  const [call] = analysis.index.callsNamed('mark')
  if (!call) throw new Error('the text has no call of mark()')
  return analysis.environment.isOutsideProduction(call)
}

describe('code that production does not reach', () => {
  it.each([
    `if (process.env.NODE_ENV === 'development') mark()`,
    `if (process.env.NODE_ENV !== 'production') { mark() }`,
    `if ('production' !== process.env.NODE_ENV) { mark() }`,
    `if (process.env.NODE_ENV === 'production') { serve() } else { mark() }`,
    `process.env.NODE_ENV === 'test' && mark()`,
    `process.env.NODE_ENV === 'production' || mark()`,
    `const x = process.env.NODE_ENV === 'production' ? real() : mark()`,
    `const isDev = process.env.NODE_ENV === 'development'; if (isDev) mark()`,
    `const isProduction = process.env.NODE_ENV === 'production'; if (!isProduction) mark()`,
    `function f() { if (process.env.NODE_ENV === 'production') return; mark() }`,
    `function f(req, res) { if (config.isProd) { return res.sendStatus(404) } mark() }`,
    `if (import.meta.env.DEV) mark()`,
    `if (__DEV__) mark()`,
    `if (process.env.VITEST) mark()`,
    `if (process.env.JEST_WORKER_ID !== undefined) mark()`,
    `if (app.get('env') === 'development') mark()`,
    `if (['development', 'test'].includes(process.env.NODE_ENV)) mark()`,
    `if (config.nodeEnv === 'local' && flag) mark()`,
    `if (process.env.NODE_ENV === 'test' || process.env.NODE_ENV === 'development') mark()`,
    `if (process.env.NODE_ENV !== 'production') { app.get('/x', () => { mark() }) }`,
  ])('%s', (code) => {
    expect(isOutside(code)).toBe(true)
  })

  it.each([
    `mark()`,
    `if (process.env.NODE_ENV === 'production') mark()`,
    `if (process.env.NODE_ENV !== 'test') mark()`,
    `if (!process.env.VITEST) mark()`,
    `if (process.env.JEST_WORKER_ID === undefined) mark()`,
    `if (process.env.NODE_ENV === 'development') log(); mark()`,
    `if (process.env.DEBUG === 'production') other(); else log(); mark()`,
    `function f() { if (process.env.NODE_ENV === 'development') return; mark() }`,
    `if (process.env.NODE_ENV === 'development' || flag) mark()`,
    `if (user.role === 'test') mark()`,
    `if (flag) mark()`,
    `if (process.env.NODE_ENV === 'development') {} else { mark() }`,
  ])('but: %s', (code) => {
    expect(isOutside(code)).toBe(false)
  })
})
