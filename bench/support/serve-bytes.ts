import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// The floor of every answer: a process that does nothing but hand out the same bytes. It ends with its parent.
process.once('message', ({ body, type }: { body: string; type: string }) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((request, response) => {
    request.resume()
    request.once('end', () => response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes))
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
})
process.once('disconnect', () => process.exit())
