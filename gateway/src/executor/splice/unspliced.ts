/** Said of an operation that is not spliced; the other executor answers it. */
export class Unspliced extends Error {}
