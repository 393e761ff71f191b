/** Prints for a person, or with `--json` one JSON document for a machine. */
export function print(asJson: boolean | undefined, value: unknown, text: () => string): void {
  process.stdout.write(`${asJson ? JSON.stringify(value, null, 2) : text()}\n`)
}

/** A line that overwrites itself on a terminal and is silent elsewhere. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
}

/** Ends the progress line. */
export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
}

/** Rows of two columns, the first padded to the widest. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`).join('\n')
}
