import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-message-origin-check',
  invalid: [
    {
      name: 'a token from any window',
      filename: 'src/login.ts',
      code: `window.addEventListener('message', (event) => {
  setToken(event.data.token)
})
function setToken(token) {
  sessionStorage.setItem('t', token)
}`,
      errors: [{ messageId: 'uncheckedMessage', line: 1, data: { data: '\`event.data\`', event: 'event' } }],
    },
    {
      name: 'a token to any window',
      filename: 'src/popup.ts',
      code: `export function finish(token: string) {
  window.opener.postMessage({ type: 'done', token }, '*')
}`,
      errors: [{ messageId: 'secretToAnybody', line: 2, data: { data: '\`token\`' } }],
    },
    {
      name: 'a named listener that sees what kind of message it is',
      filename: 'src/frame.ts',
      code: `function onMessage(e) {
  if (e.data.type !== 'navigate') return
  location.href = e.data.url
}
addEventListener('message', onMessage)`,
      errors: [{ messageId: 'uncheckedMessage', line: 5 }],
    },
    {
      name: 'onmessage with a pattern',
      filename: 'src/frame.ts',
      code: `window.onmessage = ({ data }) => {
  document.title = data.title
}`,
      errors: [{ messageId: 'uncheckedMessage', line: 1, data: { data: '\`data\`', event: 'event' } }],
    },
    {
      name: 'in an effect',
      filename: 'src/components/Embed.tsx',
      code: `import { useEffect, useState } from 'react'
export function Embed() {
  const [user, setUser] = useState(null)
  useEffect(() => {
    const listen = (event: MessageEvent) => {
      if (event.data?.type === 'USER') setUser(event.data.user)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  return <p>{user}</p>
}`,
      errors: [{ messageId: 'uncheckedMessage', line: 8 }],
    },
    {
      name: 'a session to the window above',
      filename: 'src/frame.ts',
      code: `const message = { kind: 'session', session: loadSession() }
window.parent.postMessage(message, { targetOrigin: '*' })
function loadSession() { return document.cookie }`,
      errors: [{ messageId: 'secretToAnybody', line: 2 }],
    },
    {
      name: 'a size to any window',
      filename: 'src/frame.ts',
      code: `window.parent.postMessage({ type: 'resize', height: document.body.scrollHeight }, '*')`,
      errors: [{ messageId: 'messageToAnybody', line: 1 }],
    },
    {
      name: 'data as JSON',
      filename: 'src/frame.ts',
      code: `self.addEventListener('message', function (event) {
  const settings = JSON.parse(event.data)
  apply(settings)
})
function apply(settings) { document.body.className = settings.theme }`,
      errors: [{ messageId: 'uncheckedMessage', line: 1 }],
    },
  ],
  valid: [
    {
      name: 'the origin is compared',
      filename: 'src/login.ts',
      code: `window.addEventListener('message', (event) => {
  if (event.origin !== 'https://login.shop.test') return
  sessionStorage.setItem('t', event.data.token)
})`,
    },
    {
      name: 'the origin is named',
      filename: 'src/popup.ts',
      code: `export const finish = (token: string) => window.opener.postMessage({ token }, 'https://shop.test')
export const reply = (event: MessageEvent, token: string) => event.source.postMessage({ token }, event.origin)`,
    },
    {
      name: 'a list of origins in a pattern',
      filename: 'src/frame.ts',
      code: `const TRUSTED = new Set(['https://a.test'])
window.onmessage = ({ data, origin }) => {
  if (TRUSTED.has(origin)) document.title = data.title
}`,
    },
    {
      name: 'a worker, a port and a channel',
      filename: 'src/search.ts',
      code: `const worker = new Worker('/search.js')
worker.addEventListener('message', (event) => show(event.data.hits))
const channel = new BroadcastChannel('x')
channel.onmessage = (event) => show(event.data)
const socket = new WebSocket('wss://shop.test')
socket.onmessage = (event) => show(event.data)
function show(hits) { document.title = hits.length }`,
    },
    {
      name: 'inside of a worker',
      filename: 'src/search.worker.ts',
      code: `self.addEventListener('message', (event) => self.postMessage(event.data.list.length))`,
    },
    {
      name: 'only the kind of message',
      filename: 'src/frame.ts',
      code: `window.addEventListener('message', (event) => {
  if (event.data?.type === 'READY') document.body.classList.add('ready')
})`,
    },
    {
      name: 'the sender is the own frame',
      filename: 'src/frame.ts',
      code: `const frame = document.querySelector('iframe')
window.addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow) return
  frame.style.height = event.data.height + 'px'
})`,
    },
    {
      name: 'the check is in another function',
      filename: 'src/frame.ts',
      code: `import { accept } from './messages'
window.addEventListener('message', (event) => {
  accept(event)
  document.title = event.data.title
})`,
    },
    {
      name: 'messages inside of the process',
      code: `import { parentPort } from 'node:worker_threads'
parentPort.on('message', (message) => parentPort.postMessage({ token: message.token }))`,
    },
  ],
} satisfies RuleCases
