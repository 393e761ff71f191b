import type { ServerResponse } from 'node:http'

/** Calls back once the connection of an answer is closed: at once when it is, since nobody is told of that again. */
export function whenClosed(response: ServerResponse, callback: () => void): void {
  if (response.destroyed) callback()
  else response.once('close', callback)
}
