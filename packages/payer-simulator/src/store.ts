import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notification, PayerRecord } from './record.js'

type Line =
  | { kind: 'record'; record: PayerRecord }
  | { kind: 'notification'; notification: Notification }
  | { kind: 'delivered'; id: number }

/** What the payer remembers. Kept as JSON lines in a folder, the last line of a record wins; in memory without one. */
export class PayerStore {
  readonly #records = new Map<string, PayerRecord>()
  readonly #outgoing = new Map<number, Notification>()
  readonly #heldBack = new Map<number, number>()
  readonly #file: string | null
  #lastNotification = 0

  constructor(folder: string | null) {
    this.#file = folder ? join(folder, 'payer-simulator.jsonl') : null
    if (folder) mkdirSync(folder, { recursive: true })
    if (this.#file && existsSync(this.#file)) this.#load(readFileSync(this.#file, 'utf8'))
  }

  find(payer: string, trace: string): PayerRecord | undefined {
    return this.#records.get(`${payer}/${trace}`)
  }

  /** The records of a trace number at any payer; all of them without one. */
  list(trace: string | null): readonly PayerRecord[] {
    return [...this.#records.values()].filter((record) => trace === null || record.trace === trace)
  }

  keep(record: PayerRecord): void {
    this.#write({ kind: 'record', record })
  }

  /** Notifications that no one has taken yet and whose time has come, oldest first. */
  undelivered(nowMs: number): readonly Notification[] {
    return [...this.#outgoing.values()].filter(({ id }) => (this.#heldBack.get(id) ?? 0) <= nowMs)
  }

  /** Keeps a notification back until an instant. */
  holdBack(id: number, untilMs: number): void {
    this.#heldBack.set(id, untilMs)
  }

  queue(notification: Omit<Notification, 'id' | 'attempts'>): Notification {
    const queued = { ...notification, id: this.#lastNotification + 1, attempts: 0 }
    this.#write({ kind: 'notification', notification: queued })
    return queued
  }

  delivered(id: number): void {
    this.#write({ kind: 'delivered', id })
  }

  #load(text: string): void {
    for (const line of text.split('\n')) {
      const parsed = lineOf(line)
      if (parsed) this.#apply(parsed)
    }
  }

  #write(line: Line): void {
    this.#apply(line)
    if (this.#file) appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
  }

  #apply(line: Line): void {
    if (line.kind === 'record') this.#records.set(`${line.record.payer}/${line.record.trace}`, line.record)
    if (line.kind === 'delivered') this.#outgoing.delete(line.id)
    if (line.kind !== 'notification') return
    this.#outgoing.set(line.notification.id, line.notification)
    this.#lastNotification = Math.max(this.#lastNotification, line.notification.id)
  }
}

/** A line cut off by a crash is left out. */
function lineOf(text: string): Line | null {
  try {
    return text ? (JSON.parse(text) as Line) : null // our own file
  } catch {
    return null
  }
}
