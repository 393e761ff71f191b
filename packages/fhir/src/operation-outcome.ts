/** One thing that FHIR's OperationOutcome says. */
export interface Issue {
  readonly severity: 'error' | 'warning' | 'information'
  /** FHIR issue-type. */
  readonly code:
    'login' | 'forbidden' | 'not-found' | 'invalid' | 'business-rule' | 'conflict' | 'not-supported'
  /** Our stable code of the refusal. */
  readonly reason: string
  readonly text: string
  /** A FHIRPath that says where; absent when it concerns the whole. */
  readonly expression?: string
}

/** An OperationOutcome. */
export function operationOutcome(issues: readonly Issue[]): object {
  return {
    resourceType: 'OperationOutcome',
    issue: issues.map(({ severity, code, reason, text, expression }) => ({
      severity,
      code,
      details: { coding: [{ system: 'urn:baton:refusal', code: reason }], text },
      ...(expression ? { expression: [expression] } : {}),
    })),
  }
}
