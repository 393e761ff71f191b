import { spawn } from 'node:child_process'
import { Socket } from 'node:net'

/**
 * Stops a foreign program when this process is gone, however it went (kill -9 included): a shell waits on a pipe that
 * only we hold open, and signals the program when the pipe closes. Returns a function that calls the watch off.
 */
export function stopWithUs(pid: number, signal: 'INT' | 'TERM'): () => void {
  const script = `trap '' INT TERM HUP; read -r nothing; kill -${signal} ${pid} 2>/dev/null`
  const watch = spawn('/bin/sh', ['-c', script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  watch.on('error', () => undefined)
  watch.stdin.on('error', () => undefined)
  watch.unref()
  if (watch.stdin instanceof Socket) watch.stdin.unref() // nor does the pipe keep us running
  return () => void watch.kill('SIGKILL')
}
