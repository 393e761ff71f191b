import { readReference, serverOf } from '@baton/fhir/references'
import { idPrefixOf } from './id-prefix.js'
import type { KnownIdentifier, KnownResource } from './kept-resource.js'

/** Where a reference leads. */
export interface Target {
  readonly type: string
  /** The row's id; null for a resource that is only kept. */
  readonly targetId: string | null
}

/** What an identifier identifies. */
type Identified = Pick<KnownIdentifier, 'type' | 'system' | 'value'>

/** An identifier as it is asked for: where no system is told, of whatever system. */
type Asked = Omit<Identified, 'system'> & { readonly system: string | null }

/** An entry of a line by its names. */
export interface NamedEntry {
  readonly type: string
  readonly id: string
  readonly fullUrl: string | null
}

/** What a file may refer to: what was imported before, what earlier lines of the batch brought, and this line. */
export class Known {
  readonly #resources = new Map<string, KnownResource>()
  readonly #targets = new Map<string, string | null>()
  readonly #byIdentifier = new Map<string, Set<string>>()
  #urls = new Map<string, string>()
  #servers = new Map<string, string>()
  #standIns = new Map<string, string>()
  #looksAtNumbers = false
  #line = emptyLine()
  readonly #owners = new Map<string, string>()
  readonly #zones = new Map<string, string | null>()
  readonly #patientsOfStays = new Map<string, string>()
  readonly #survivors = new Map<string, string>()

  constructor(resources: readonly KnownResource[], identifiers: readonly KnownIdentifier[]) {
    this.#add(resources)
    for (const identifier of identifiers) this.identify(identifier, identifier.targetId)
  }

  #add(resources: readonly KnownResource[]): void {
    for (const resource of resources) {
      const key = `${resource.type}/${resource.sourceId}`
      this.#resources.set(key, resource)
      this.#targets.set(key, resource.targetId)
    }
  }

  /** The resource as it was last imported. */
  before(type: string, id: string): KnownResource | null {
    return this.#resources.get(`${type}/${id}`) ?? null
  }

  /** A person of this source is one who is known already, by a number that another feed or somebody here told. */
  setOwner({ type, id }: { type: string; id: string }, patientId: string): void {
    this.#owners.set(`${type}/${id}`, patientId)
  }

  /** The row that a resource, new to its source, is about; null when it is new altogether. */
  ownerOf({ type, id }: { type: string; id: string }): string | null {
    return this.#owners.get(`${type}/${id}`) ?? null
  }

  /** A new line begins, whose entries may call each other by their fullUrl; what the one before only announced is forgotten. */
  beginLine(entries: readonly NamedEntry[]): void {
    this.#line = emptyLine()
    this.#urls = new Map()
    this.#servers = new Map()
    this.#standIns = new Map()
    for (const { type, id, fullUrl } of entries) {
      if (!fullUrl) continue
      this.#urls.set(fullUrl, `${type}/${id}`)
      const server = serverOf(fullUrl)
      if (server !== null) this.#servers.set(`${type}/${id}`, server)
    }
  }

  /** What was only announced is forgotten; the entries may go on calling each other by their fullUrl. */
  withdraw(): void {
    this.#line = emptyLine()
  }

  /** The current line goes in: what it brought can be referred to by the lines after it. */
  acceptLine(resources: Iterable<KnownResource>): void {
    for (const resource of resources) this.#resources.set(`${resource.type}/${resource.sourceId}`, resource)
    for (const [key, targetId] of this.#line.targets) this.#targets.set(key, targetId)
    for (const [key, ids] of this.#line.identifiers) for (const id of ids) this.#identify(key, id)
    this.#line = emptyLine()
  }

  /** Makes a resource of the current line findable. */
  announce({ type, id }: NamedEntry, targetId: string | null): void {
    this.#line.targets.set(`${type}/${id}`, targetId)
  }

  /** The row that an announced resource is or becomes; null for one that is only kept. */
  announced({ type, id }: { type: string; id: string }): string | null {
    return this.#line.targets.get(`${type}/${id}`) ?? null
  }

  /** Makes an organization, practitioner or patient findable by an identifier. */
  addIdentifier(type: string, identifier: { system: string; value: string }, targetId: string): void {
    for (const key of keysOf({ type, ...identifier })) addTo(this.#line.identifiers, key, targetId)
  }

  /** Makes a row that was there before findable by an identifier. */
  identify(identifier: Identified, targetId: string): void {
    for (const key of keysOf(identifier)) this.#identify(key, targetId)
  }

  /** Something is asked for by its numbers: of these resources, and of all that lines bring, they are looked at. */
  lookAtNumbers(resources: readonly KnownResource[]): void {
    this.#looksAtNumbers = true
    this.#add(resources)
  }

  /** Whether anything of the lines is asked for by its numbers. */
  get looksAtNumbers(): boolean {
    return this.#looksAtNumbers
  }

  /** What the current line calls by one name is kept under another one, `Type/id`, and stays as it is. */
  setStandIn({ type, id }: { type: string; id: string }, key: string): void {
    this.#standIns.set(`${type}/${id}`, key)
  }

  /** Whose a stay is. */
  setStay(encounterId: string, patientId: string): void {
    this.#patientsOfStays.set(encounterId, patientId)
  }

  /** Whether a stay is known to be another patient's. */
  isStayOfAnother(encounterId: string, patientId: string): boolean {
    const owner = this.#patientsOfStays.get(encounterId) ?? patientId
    return this.#survivorOf(owner) !== this.#survivorOf(patientId)
  }

  /** A record is merged: another one stands for it. */
  setSurvivor(patientId: string, survivorId: string): void {
    this.#survivors.set(patientId, survivorId)
  }

  setZone(patientId: string, zone: string | null): void {
    this.#zones.set(patientId, zone)
  }

  /** The patient's own zone; null when nothing tells. */
  zoneOf(patientId: string): string | null {
    return this.#zones.get(patientId) ?? null
  }

  /** The rows that carry an identifier; of what is only kept, as `Type/id`. */
  identified(asked: Asked): readonly string[] {
    const key = keyOfAsked(asked)
    return [...new Set([...(this.#byIdentifier.get(key) ?? []), ...(this.#line.identifiers.get(key) ?? [])])]
  }

  /** Where a reference leads; null when it leads nowhere, or an identifier leads to several. */
  resolve(text: string): Target | null {
    const reference = readReference(text)
    if (reference.kind === 'contained') return null
    if (reference.kind === 'identifier') {
      const ids = this.identified(reference)
      const [id = null] = ids
      const targetId = idPrefixOf(reference.type) === null ? null : id
      return ids.length === 1 ? { type: reference.type, targetId } : null
    }
    const key = this.keyOf(text)
    const targetId =
      key === null
        ? undefined
        : this.#line.targets.has(key)
          ? this.#line.targets.get(key)
          : this.#targets.get(key)
    return key === null || targetId === undefined ? null : { type: key.slice(0, key.indexOf('/')), targetId }
  }

  /** How many rows carry the identifier that a reference asks for; none where it asks for none. */
  countMeant(text: string): number {
    const reference = readReference(text)
    return reference.kind === 'identifier' ? this.identified(reference).length : 0
  }

  /** What the target of a reference is kept as, `Type/id`; null for one that names it otherwise. */
  keyOf(text: string): string | null {
    const key = this.keyInLine(text)
    return key === null ? null : (this.#standIns.get(key) ?? key)
  }

  /** What a reference calls its target, `Type/id`; null for one that names it otherwise. */
  keyInLine(text: string): string | null {
    const reference = readReference(text)
    if (reference.kind === 'url') return this.#urls.get(reference.url) ?? null
    if (reference.kind !== 'id') return null
    const key = `${reference.type}/${reference.id}`
    return this.#isElsewhere(key, text) ? null : key
  }

  /** Whether a URL names the resource of another server than the one of this line that has the same id. */
  #isElsewhere(key: string, url: string): boolean {
    const [own, named] = [this.#servers.get(key), serverOf(url)]
    return own !== undefined && named !== null && own !== named
  }

  #survivorOf(patientId: string): string {
    return this.#survivors.get(patientId) ?? patientId
  }

  #identify(key: string, targetId: string): void {
    addTo(this.#byIdentifier, key, targetId)
  }
}

interface CurrentLine {
  readonly targets: Map<string, string | null>
  readonly identifiers: Map<string, Set<string>>
}

function emptyLine(): CurrentLine {
  return { targets: new Map(), identifiers: new Map() }
}

function keyOfAsked({ type, system, value }: Asked): string {
  return system === null ? `${type}?${value}` : `${type}|${system}|${value}`
}

/** Patients may be asked for by a number alone. */
function keysOf(identifier: Identified): readonly string[] {
  const exact = keyOfAsked(identifier)
  return identifier.type === 'Patient' ? [exact, keyOfAsked({ ...identifier, system: null })] : [exact]
}

function addTo(ids: Map<string, Set<string>>, key: string, id: string): void {
  ids.set(key, (ids.get(key) ?? new Set()).add(id))
}
