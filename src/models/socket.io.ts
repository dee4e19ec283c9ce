import type { LibraryModel } from '../analysis/types.ts'

const servers = ['socket.io.Server#', 'socket.io()']
const namespaces = servers.flatMap((server) => [server, `${server}.of()`, `${server}.sockets`])

export default {
  package: 'socket.io',
  title: 'Socket.IO',
  docs: 'https://socket.io/docs/v4/server-api/',
  sources: [
    { path: '$socket.data', kind: 'remote' },
    { path: '$socket.socket.handshake.query', kind: 'remote' },
    { path: '$socket.socket.handshake.auth', kind: 'remote' },
    { path: '$socket.socket.handshake.headers', kind: 'remote' },
  ],
  callbacks: [
    ...namespaces.flatMap((namespace) =>
      ['on', 'once', 'use'].map((name) => ({ call: `${namespace}.${name}`, params: ['$socket.socket'] })),
    ),
    { call: '$socket.socket.on', params: ['$socket.data', '$socket.data'] },
    { call: '$socket.socket.once', params: ['$socket.data', '$socket.data'] },
  ],
  types: [
    { type: 'socket.io.Socket', path: '$socket.socket' },
    { type: 'socket.io.Server', path: 'socket\u2024io.Server#' },
  ],
} satisfies LibraryModel
