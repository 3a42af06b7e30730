import http from 'node:http'
import { Server } from 'socket.io'

const server = http.createServer()
const io = new Server(server, { transports: ['websocket'], serveClient: false })

process.on('message', () => io.emit('told', { at: Date.now(), row: 'x'.repeat(400) }))
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`))
