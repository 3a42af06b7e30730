import http from 'node:http'

const url = process.argv[2]

/** Asks once, byte for byte as it travels (no decompression), then answers the same for ever. */
http.get(url, { headers: { 'accept-encoding': 'br, gzip' } }, answer => {
  const parts = []
  answer.on('data', part => parts.push(part))
  answer.on('end', () => {
    const body = Buffer.concat(parts)
    const headers = { ...answer.headers, 'content-length': body.length }
    for (const name of ['transfer-encoding', 'connection', 'keep-alive', 'date']) delete headers[name]
    const server = http.createServer((_, response) => {
      response.writeHead(answer.statusCode, headers)
      response.end(body)
    })
    server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/`))
  })
})
