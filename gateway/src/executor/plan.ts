import type { GatewayConfig } from '@apollo/gateway'

type Hook = NonNullable<Extract<GatewayConfig, object>['experimental_didResolveQueryPlan']>

/** What the planner made of an operation, as the gateway hands it out. */
export type Planned = Parameters<Hook>[0]
export type QueryPlan = Planned['queryPlan']
export type OperationContext = Planned['operationContext']
export type GatewayRequest = Planned['requestContext']

type Node = NonNullable<QueryPlan['node']>
type Of<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>

export type PlanNode = Exclude<Node, Of<'Subscription'>>
export type FetchNode = Of<'Fetch'>
