// A process for the supervisor's tests: ready on PORT, and as stubborn or short-lived as MODE says.
import { createServer } from 'node:http'

const { MODE, PORT } = process.env
if (MODE === 'dies') {
  console.error('cannot find its configuration')
  process.exit(1)
}
createServer((request, response) => {
  if (MODE === 'never-ready') response.statusCode = 503
  response.end(`{"checks":{"database":"failed"}}`)
}).listen(Number(PORT), '127.0.0.1')
process.on('SIGTERM', () => {
  if (MODE !== 'stubborn') process.exit(0)
})
