import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unbounded-retry',
  invalid: [
    {
      name: 'a loop until it works',
      code: `export async function load(url: string) {
  while (true) {
    try {
      return await fetch(url)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
}`,
      errors: [{ messageId: 'endlessLoop', line: 2 }],
    },
    {
      name: 'recursion without a count',
      code: `async function charge(order) {
  try {
    return await pay(order)
  } catch (error) {
    console.error('Payment failed, trying again', error)
    return charge(order)
  }
}`,
      errors: [{ messageId: 'endlessRecursion', line: 6, data: { name: 'charge' } }],
    },
    {
      name: 'options that never give up',
      code: `import retry from 'p-retry'
import pull from './pull'
export const result = await retry(pull, { retries: Infinity })`,
      errors: [{ messageId: 'endlessOption', line: 3, data: { option: 'retries: Infinity' } }],
    },
    {
      name: 'forever',
      code: `const retry = require('async-retry')
const options = { forever: true, minTimeout: 10 }
module.exports = (run) => retry(run, options)`,
      errors: [{ messageId: 'endlessOption', line: 2, data: { option: 'forever: true' } }],
    },
    {
      name: 'for without a condition, and break',
      code: `async function connect(client) {
  for (;;) {
    try {
      await client.connect()
      break
    } catch (error) {
      console.warn('not yet', error.message)
    }
  }
}
export default connect`,
      errors: [{ messageId: 'endlessLoop', line: 2 }],
    },
    {
      name: 'break behind the attempt',
      code: `export const send = async (mail, transport) => {
  do {
    try {
      await transport.sendMail(mail)
    } catch {
      continue
    }
    break
  } while (true)
}`,
      errors: [{ messageId: 'endlessLoop', line: 2 }],
    },
    {
      name: 'an arrow function that waits and calls itself',
      code: `const getJob = async (id, options) => {
  try {
    const response = await fetch('/jobs/' + id, options)
    return await response.json()
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 500))
    return await getJob(id, options)
  }
}
export { getJob }`,
      errors: [{ messageId: 'endlessRecursion', line: 7 }],
    },
    {
      name: 'a method',
      code: `export class Client {
  async read(key: string): Promise<string> {
    try {
      return await this.store.get(key)
    } catch {
      return this.read(key)
    }
  }
}`,
      errors: [{ messageId: 'endlessRecursion', line: 6 }],
    },
  ],
  valid: [
    {
      name: 'a search that ends at the root',
      code: `import fs from 'node:fs/promises'
import path from 'node:path'
export async function findRoot(from) {
  let root
  for (let dir = from; ; dir = path.dirname(dir)) {
    try {
      await fs.stat(path.join(dir, '.git'))
      root = dir
      break
    } catch {}
    if (dir === path.dirname(dir)) return undefined
  }
  return root
}`,
    },
    {
      name: 'a counted loop',
      code: `export async function load(url: string) {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await fetch(url)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 100))
    }
  }
  throw new Error('gave up')
}`,
    },
    {
      name: 'the attempts are counted in the handler',
      code: `export async function load(url: string) {
  let attempt = 0
  while (true) {
    try {
      return await fetch(url)
    } catch (error) {
      if (++attempt >= 5) throw error
    }
  }
}`,
    },
    {
      name: 'a reader of a stream',
      code: `export async function read(reader) {
  while (true) {
    const { done, value } = await reader.read()
    if (done) break
    console.log(value)
  }
}`,
    },
    {
      name: 'a worker that goes on',
      code: `export async function work(queue) {
  while (true) {
    try {
      await run(await queue.next())
    } catch (error) {
      console.error(error)
    }
  }
}
const run = async (job) => job.run()`,
    },
    {
      name: 'recursion with a count',
      code: `async function load(url, left = 3) {
  try {
    return await fetch(url)
  } catch (error) {
    if (left === 0) throw error
    return load(url, left - 1)
  }
}
export default load`,
    },
    {
      name: 'another thing to try',
      code: `async function load([first, ...rest]) {
  try {
    return await fetch(first)
  } catch {
    return load(rest)
  }
}
export default load`,
    },
    {
      name: 'a service that comes back later',
      code: `async function connect() {
  try {
    await db.connect()
  } catch (error) {
    setTimeout(connect, 5000)
  }
}
connect()`,
    },
    {
      name: 'options with a number',
      code: `import retry from 'p-retry'
import pull from './pull'
export const a = await retry(pull)
export const b = await retry(pull, { retries: 5 })`,
    },
    {
      name: 'until a signal or a time',
      code: `export async function load(url, signal, deadline) {
  while (true) {
    signal.throwIfAborted()
    try {
      return await fetch(url)
    } catch {
      continue
    }
  }
}
export async function poll(url, deadline) {
  while (true) {
    if (Date.now() > deadline) throw new Error('late')
    try {
      return await fetch(url)
    } catch {}
  }
}`,
    },
    {
      name: 'the token is renewed once',
      code: `async function call(request) {
  try {
    return await send(request)
  } catch (error) {
    if (error.status === 401) {
      await renew()
      return call(request)
    }
    throw error
  }
}
export default call`,
    },
  ],
} satisfies RuleCases
