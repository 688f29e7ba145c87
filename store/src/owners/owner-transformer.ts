import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type CommonTableExpressionNode,
  type DeleteQueryNode,
  IdentifierNode,
  type InsertQueryNode,
  type JoinNode,
  OnNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  type QueryId,
  type RawNode,
  ReferenceNode,
  type RootOperationNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueNode,
  WhereNode,
} from 'kysely'
import { ownedTables } from '../tables/index.ts'
import { ownInsert } from './own-insert.ts'

const allowedRoots = new Set(['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode'])
const allowedJoins = new Set(['InnerJoin', 'LeftJoin', 'CrossJoin'])
const hiddenQuery = /\b(from|join|into|update|delete|select|table|pragma|attach|copy|set)\b/i

const and = (left: OperationNode | undefined, right: OperationNode) =>
  left ? AndNode.create(ParensNode.create(left), right) : right

/** Adds `owner = ?` to each owned table of a query; a query that it cannot follow is refused. */
export class OwnerTransformer extends OperationNodeTransformer {
  readonly #owner: string
  /** Names of `with` queries in reach; a table of that name is theirs. */
  readonly #named: string[] = []
  /** A query that was built on its own and put into another comes by twice. */
  readonly #bound = new WeakSet<OperationNode>()

  constructor(owner: string) {
    super()
    this.#owner = owner
  }

  transformRoot(node: RootOperationNode): RootOperationNode {
    if (!allowedRoots.has(node.kind)) throw new Error(`A query of the kind ${node.kind} cannot be bound to an owner.`)
    // An earlier query that was refused half-way leaves its names behind.
    this.#named.length = 0
    return this.transformNode(node)
  }

  protected override transformNodeImpl<T extends OperationNode>(node: T, id: QueryId): T {
    if (node.kind === 'MergeQueryNode') throw new Error('A merge cannot be bound to an owner.')
    if (this.#bound.has(node)) return node
    const before = this.#named.length
    this.#collectNames(node)
    const transformed = super.transformNodeImpl(node, id)
    this.#named.length = before
    return transformed
  }

  protected override transformSelectQuery(node: SelectQueryNode, id?: QueryId): SelectQueryNode {
    const where = this.#conditionOf([...(node.from?.froms ?? []), ...crossJoined(node.joins)])
    return this.#withWhere(super.transformSelectQuery(node, id), where)
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, id?: QueryId): UpdateQueryNode {
    for (const { column } of node.updates ?? []) {
      if (isOwnerColumn(column)) throw new Error('A row cannot be given to another owner.')
    }
    const where = this.#conditionOf([
      ...(node.table ? [node.table] : []),
      ...(node.from?.froms ?? []),
      ...crossJoined(node.joins),
    ])
    return this.#withWhere(super.transformUpdateQuery(node, id), where)
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, id?: QueryId): DeleteQueryNode {
    const where = this.#conditionOf([...node.from.froms, ...(node.using?.tables ?? []), ...crossJoined(node.joins)])
    return this.#withWhere(super.transformDeleteQuery(node, id), where)
  }

  protected override transformInsertQuery(node: InsertQueryNode, id?: QueryId): InsertQueryNode {
    if (!node.into || !this.#nameOfOwned(node.into)) throw new Error('An insert must name a table that has owners.')
    for (const { column } of node.onConflict?.updates ?? []) {
      if (isOwnerColumn(column)) throw new Error('A row cannot be given to another owner.')
    }
    return ownInsert(super.transformInsertQuery(node, id), this.#owner)
  }

  protected override transformJoin(node: JoinNode, id?: QueryId): JoinNode {
    if (!allowedJoins.has(node.joinType)) throw new Error(`A join of the kind ${node.joinType} cannot be bound to an owner.`)
    const transformed = super.transformJoin(node, id)
    const condition = node.joinType === 'CrossJoin' ? undefined : this.#conditionOf([node.table])
    return condition ? { ...transformed, on: OnNode.create(and(transformed.on?.on, condition)) } : transformed
  }

  protected override transformRaw(node: RawNode, id?: QueryId): RawNode {
    const hidden = node.sqlFragments.find((fragment) => hiddenQuery.test(fragment))
    if (hidden) throw new Error(`Plain SQL may hold expressions only, not a query: ${hidden.trim()}`)
    return super.transformRaw(node, id)
  }

  #collectNames(node: OperationNode) {
    const { with: withNode } = node as { with?: { expressions: readonly CommonTableExpressionNode[] } }
    for (const { name } of withNode?.expressions ?? []) {
      const { name: text } = name.table.table.identifier
      if (ownedTables.has(text)) throw new Error(`A part of a query cannot be called ${text}: a table has that name.`)
      this.#named.push(text)
    }
  }

  /** The condition on all owned tables among these; undefined when none is. */
  #conditionOf(items: readonly OperationNode[]): OperationNode | undefined {
    return items
      .map((item) => this.#nameOfOwned(item))
      .filter((name) => name !== undefined)
      .map((name) => this.#owned(name))
      .reduce<OperationNode | undefined>((all, one) => (all ? AndNode.create(all, one) : one), undefined)
  }

  /** By which name the query calls this table; undefined for what has no rows of its own (a subquery, JSON, a `with` query). */
  #nameOfOwned(item: OperationNode): string | undefined {
    const node = AliasNode.is(item) ? item.node : item
    if (!TableNode.is(node)) return undefined
    const { identifier, schema } = node.table
    if (!schema && this.#named.includes(identifier.name)) return undefined
    if (schema || !ownedTables.has(identifier.name)) throw new Error(`No owned table is called ${identifier.name}.`)
    return AliasNode.is(item) && IdentifierNode.is(item.alias) ? item.alias.name : identifier.name
  }

  #owned(name: string): OperationNode {
    const column = ReferenceNode.create(ColumnNode.create('owner'), TableNode.create(name))
    return BinaryOperationNode.create(column, OperatorNode.create('='), ValueNode.create(this.#owner))
  }

  #withWhere<N extends OperationNode & { where?: WhereNode }>(node: N, condition: OperationNode | undefined): N {
    const bound = condition ? { ...node, where: WhereNode.create(and(node.where?.where, condition)) } : node
    this.#bound.add(bound)
    return bound
  }
}

const crossJoined = (joins: readonly JoinNode[] = []) =>
  joins.filter(({ joinType }) => joinType === 'CrossJoin').map(({ table }) => table)

function isOwnerColumn(node: OperationNode): boolean {
  const column = ReferenceNode.is(node) ? node.column : node
  return ColumnNode.is(column) && column.column.name === 'owner'
}
