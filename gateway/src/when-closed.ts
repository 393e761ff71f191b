import type { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'

/**
 * Calls back once the connection of an answer is closed: at once when it is, since nobody is told of that again. An
 * answer that waits behind another of its connection (a request sent before the last was answered) is told by the
 * connection: node tells the answer whose turn it is, and no other.
 */
export function whenClosed(response: ServerResponse, callback: () => void): void {
  const { socket } = response.req
  if (response.destroyed || socket.closed) callback()
  else if (response.socket) response.once('close', callback)
  else whenEitherClosed(response, socket.setMaxListeners(0), callback)
}

function whenEitherClosed(one: EventEmitter, other: EventEmitter, callback: () => void): void {
  const closed = (): void => {
    one.off('close', closed)
    other.off('close', closed)
    callback()
  }
  one.once('close', closed)
  other.once('close', closed)
}
