import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-insecure-url-scheme',
  invalid: [
    {
      name: 'a call without encryption',
      code: `export const load = () => fetch('http://api.weather.io/v1/today')`,
      errors: [
        {
          messageId: 'cleartextConnection',
          line: 1,
          data: { url: 'http://api.weather.io/v1/today', secure: 'https://' },
        },
      ],
    },
    {
      name: 'a socket',
      code: `const socket = new WebSocket('ws://live.shop.io/prices')
export { socket }`,
      errors: [
        { messageId: 'cleartextConnection', line: 1, data: { url: 'ws://live.shop.io/prices', secure: 'wss://' } },
      ],
    },
    {
      name: 'a template',
      code: `import axios from 'axios'
export const get = (id: string) => axios.get(\`http://api.shop.io/orders/\${id}\`)`,
      errors: [
        { messageId: 'cleartextConnection', line: 2, data: { url: 'http://api.shop.io/orders/', secure: 'https://' } },
      ],
    },
    {
      name: 'a client with a base address',
      code: `import axios from 'axios'
export const client = axios.create({ baseURL: 'http://erp.shop.io' })`,
      errors: [{ messageId: 'cleartextConnection', line: 2, data: { url: 'http://erp.shop.io', secure: 'https://' } }],
    },
    {
      name: 'socket.io',
      code: `import { io } from 'socket.io-client'
export const socket = io('http://chat.shop.io')`,
      errors: [{ messageId: 'cleartextConnection', line: 2, data: { url: 'http://chat.shop.io', secure: 'https://' } }],
    },
    {
      name: 'a fallback',
      code: `export const load = () => fetch(process.env.API ?? 'http://api.shop.io')`,
      errors: [{ messageId: 'cleartextConnection', line: 1, data: { url: 'http://api.shop.io', secure: 'https://' } }],
    },
    {
      name: 'concatenation',
      code: `const got = require('got')
module.exports = (id) => got('http://api.shop.io/' + id)`,
      errors: [{ messageId: 'cleartextConnection', line: 2, data: { url: 'http://api.shop.io/', secure: 'https://' } }],
    },
    {
      name: 'a base address at the start of a template',
      code: `const COURIER = 'http://api.courier.dev/v2'
export const track = (number) => fetch(\`\${COURIER}/parcels/\${number}\`)`,
      errors: [{ messageId: 'cleartextConnection', line: 1 }],
    },
    {
      name: 'a queue',
      code: `import mqtt from 'mqtt'
export const client = mqtt.connect('mqtt://broker.shop.io')`,
      errors: [{ messageId: 'cleartextConnection', line: 2, data: { url: 'mqtt://broker.shop.io', secure: 'TLS' } }],
    },
  ],
  valid: [
    {
      name: 'an encrypted call',
      code: `export const load = () => fetch('https://api.weather.io/v1/today')`,
    },
    {
      name: 'the own machine',
      code: `export const load = () => fetch('http://localhost:3000/health')`,
    },
    {
      name: 'a service of Docker and a private network',
      code: `export const load = () => Promise.all([fetch('http://api:8080/a'), fetch('http://10.0.0.5/b'), fetch('http://host.docker.internal/c')])`,
    },
    {
      name: 'a name space',
      code: `export const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')`,
    },
    {
      name: 'a link in a text',
      code: `export const help = 'See http://docs.shop.io'`,
    },
    {
      name: 'a host that is not known',
      code: `export const load = (host: string) => fetch(\`http://\${host}/status\`)`,
    },
    {
      name: 'a comparison',
      code: `export const isPlain = (url: string) => url.startsWith('http://shop.io')`,
    },
    {
      name: 'an address inside of another one',
      code: `const HOME = 'http://www.orchard.dev'
export const share = () => fetch(\`https://api.short.dev/new?target=\${HOME}\`)`,
    },
    {
      name: 'a test',
      filename: 'tests/a.test.ts',
      code: `export const load = () => fetch('http://api.weather.io')`,
    },
  ],
} satisfies RuleCases
