import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-socket-auth',
  invalid: [
    {
      name: 'a room of whoever the client says it is',
      code: `import { Server } from 'socket.io'
const io = new Server(httpServer)
io.on('connection', (socket) => {
  socket.join(socket.handshake.auth.userId)
})`,
      errors: [{ messageId: 'openSocket', line: 4, data: { action: 'socket.join()', line: 4, place: 'io.use()' } }],
    },
    {
      name: 'a NestJS gateway',
      filename: 'src/events.gateway.ts',
      code: `import { WebSocketGateway, SubscribeMessage, MessageBody } from '@nestjs/websockets'
@WebSocketGateway({ cors: true })
export class EventsGateway {
  constructor(private readonly orders: OrdersService) {}
  @SubscribeMessage('order:update')
  async update(@MessageBody() body: UpdateOrder) {
    await this.orders.updateOrder(body)
  }
}`,
      errors: [{ messageId: 'openGateway', line: 6, data: { action: 'this.orders.updateOrder()', line: 7 } }],
    },
    {
      name: 'a message that changes data',
      code: `const { Server } = require('socket.io')
const io = new Server(server)
io.on('connection', (socket) => {
  socket.on('message', async (text) => {
    await messages.saveMessage({ text })
    io.emit('message', text)
  })
})`,
      errors: [{ messageId: 'openSocket', line: 3 }],
    },
    {
      name: 'the ws package',
      code: `import { WebSocketServer } from 'ws'
const wss = new WebSocketServer({ server })
wss.on('connection', (ws) => {
  ws.on('message', async (data) => {
    await store.updateDocument(JSON.parse(String(data)))
  })
})`,
      errors: [{ messageId: 'openSocket', line: 3 }],
    },
    {
      name: 'a listener that is defined elsewhere in the file',
      code: `import { Server } from 'socket.io'
const io = new Server(server)
function onConnection(socket) {
  const { room } = socket.handshake.query
  socket.join(room)
}
io.on('connection', onConnection)`,
      errors: [{ messageId: 'openSocket', line: 7 }],
    },
    {
      name: 'a namespace',
      code: `import { Server } from 'socket.io'
const io = new Server(server)
io.of('/chat').on('connection', (socket) => {
  socket.on('join', (room) => socket.join(room))
})`,
      errors: [{ messageId: 'openSocket', line: 3 }],
    },
    {
      name: 'a gateway that believes the handshake',
      filename: 'src/chat.gateway.ts',
      code: `import { WebSocketGateway, OnGatewayConnection } from '@nestjs/websockets'
import { Socket } from 'socket.io'
@WebSocketGateway()
export class ChatGateway implements OnGatewayConnection {
  handleConnection(client: Socket) {
    const userId = client.handshake.auth.userId
    if (userId) client.join(\`user:\${userId}\`)
  }
}`,
      errors: [{ messageId: 'openGateway', line: 6 }],
    },
    {
      name: 'a middleware that only logs',
      code: `import { Server } from 'socket.io'
const io = new Server(server)
io.use((socket, next) => { console.log(socket.id); next() })
io.on('connection', (socket) => {
  socket.on('delete', async (id) => { await posts.deletePost(id) })
})`,
      errors: [{ messageId: 'openSocket', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'a middleware that verifies a token',
      code: `import { Server } from 'socket.io'
import jwt from 'jsonwebtoken'
const io = new Server(server)
io.use((socket, next) => {
  try {
    socket.data.user = jwt.verify(socket.handshake.auth.token, process.env.SECRET, { algorithms: ['HS256'] })
    next()
  } catch (error) { next(error) }
})
io.on('connection', (socket) => { socket.join(socket.data.user.id) })`,
    },
    {
      name: 'a guard on the gateway',
      filename: 'src/events.gateway.ts',
      code: `import { UseGuards } from '@nestjs/common'
import { WebSocketGateway, SubscribeMessage, MessageBody } from '@nestjs/websockets'
import { WsJwtGuard } from './ws-jwt.guard'
@UseGuards(WsJwtGuard)
@WebSocketGateway()
export class EventsGateway {
  @SubscribeMessage('order:update')
  async update(@MessageBody() body: UpdateOrder) { await this.orders.updateOrder(body) }
}`,
    },
    {
      name: 'a gateway that verifies the token at the connection',
      filename: 'src/chat.gateway.ts',
      code: `import { WebSocketGateway } from '@nestjs/websockets'
@WebSocketGateway()
export class ChatGateway {
  constructor(private readonly jwt: JwtService) {}
  handleConnection(client) {
    const payload = this.jwt.verify(client.handshake.auth.token)
    client.join(\`user:\${payload.sub}\`)
  }
}`,
    },
    {
      name: 'a feed that everybody may read',
      code: `import { Server } from 'socket.io'
const io = new Server(server)
io.on('connection', (socket) => { socket.emit('prices', prices) })`,
    },
    {
      name: 'a connection without a token is closed',
      code: `import { WebSocketServer } from 'ws'
const wss = new WebSocketServer({ server })
wss.on('connection', async (ws, request) => {
  const session = await readSession(request)
  if (!session) return ws.close(4401)
  ws.on('message', async (data) => { await store.updateDocument(session.userId, data) })
})`,
    },
    {
      name: 'a check at the upgrade',
      code: `import { WebSocketServer } from 'ws'
const wss = new WebSocketServer({ server, verifyClient: (info, done) => done(isKnown(info.req)) })
wss.on('connection', (ws) => { ws.on('message', async (data) => { await store.updateDocument(data) }) })`,
    },
    {
      name: 'a middleware of another module',
      code: `import { Server } from 'socket.io'
import { authenticateSocket } from './auth'
const io = new Server(server)
io.use(authenticateSocket)
io.on('connection', (socket) => { socket.join(socket.data.userId) })`,
    },
    {
      name: 'a constant room',
      code: `import { Server } from 'socket.io'
const io = new Server(server)
io.on('connection', (socket) => { socket.join('lobby') })`,
    },
    {
      name: 'the client side',
      filename: 'src/hooks/useSocket.ts',
      code: `import { io } from 'socket.io-client'
const socket = io('/')
socket.on('connection', async () => { await cache.saveState() })`,
    },
  ],
} satisfies RuleCases
