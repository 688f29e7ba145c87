import {
  AliasNode,
  ColumnNode,
  IdentifierNode,
  type InsertQueryNode,
  type OperationNode,
  PrimitiveValueListNode,
  SelectionNode,
  SelectQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely'

type ValuesItem = ValuesNode['values'][number]

function valueAt(item: ValuesItem, place: number): unknown {
  if (PrimitiveValueListNode.is(item)) return item.values[place]
  const value = item.values[place]
  return value && ValueNode.is(value) ? value.value : undefined
}

const withOwner = (item: ValuesItem, owner: string): ValuesItem =>
  PrimitiveValueListNode.is(item)
    ? PrimitiveValueListNode.create([owner, ...item.values])
    : ValueListNode.create([ValueNode.create(owner), ...item.values])

function ownSource(source: OperationNode | undefined, owner: string): OperationNode {
  if (source && ValuesNode.is(source)) return ValuesNode.create(source.values.map((item) => withOwner(item, owner)))
  if (source && SelectQueryNode.is(source) && !source.setOperations) {
    const selected = SelectionNode.create(AliasNode.create(ValueNode.create(owner), IdentifierNode.create('owner')))
    return { ...source, selections: [selected, ...(source.selections ?? [])] } as OperationNode
  }
  throw new Error('An insert needs values or one query.')
}

/** Every inserted row gets the owner; a row that names another one is refused. */
export function ownInsert(node: InsertQueryNode, owner: string): InsertQueryNode {
  if (!node.columns) throw new Error('An insert must name its columns.')
  const place = node.columns.findIndex(({ column }) => column.name === 'owner')
  if (place < 0) return { ...node, columns: [ColumnNode.create('owner'), ...node.columns], values: ownSource(node.values, owner) }
  const rows = node.values && ValuesNode.is(node.values) ? node.values.values : []
  if (rows.length === 0 || rows.some((item) => valueAt(item, place) !== owner)) {
    throw new Error('A row cannot be written for another owner.')
  }
  return node
}
