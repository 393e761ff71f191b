let on = false

/** Whether this process traces: decided once, before anything else is opened. */
export function tracingIsOn(): boolean {
  return on
}

/** Called by `startTracing` alone. */
export function switchTracing(to: boolean): void {
  on = to
}
