/** An event stays small enough to read in a log of the database, and a whole history is a few events. */
const MOST = 200

/** What is told of one patient by one event. */
interface Part<T> {
  readonly patientId: string
  readonly all: readonly T[]
}

/** Parts what is told of patients into what one event tells: of one patient, up to two hundred things, in their order. */
export function partsOfPatients<T extends { readonly patientId: string }>(
  told: readonly T[],
): readonly Part<T>[] {
  const ofPatients = new Map<string, T[]>()
  for (const one of told) {
    const mine = ofPatients.get(one.patientId)
    if (mine) mine.push(one)
    else ofPatients.set(one.patientId, [one])
  }
  return [...ofPatients].flatMap(([patientId, mine]) =>
    Array.from({ length: Math.ceil(mine.length / MOST) }, (_, at) => ({
      patientId,
      all: mine.slice(at * MOST, (at + 1) * MOST),
    })),
  )
}
