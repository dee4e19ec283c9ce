import type { LibraryModel } from '../analysis/types.ts'

const servers = ['ws.Server#', 'ws.WebSocketServer#']

export default {
  package: 'ws',
  title: 'ws',
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  sources: [
    { path: '$ws.data', kind: 'remote' },
    { path: '$ws.event.data', kind: 'remote' },
  ],
  callbacks: [
    ...servers.map((server) => ({ call: `${server}.on`, params: ['$ws.socket', '$node.req'] })),
    { call: '$ws.socket.on', params: ['$ws.data'] },
    { call: '$ws.socket.addEventListener', params: ['$ws.event'] },
  ],
} satisfies LibraryModel
