/** A schema of the validator, as far as it is walked: by what looks for names, and by what looks for texts. */
export interface SchemaNode {
  readonly kind?: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly SchemaNode[];
}

/** The schema itself and all that may stand for it; of what `isWhole`, not what it is made of. */
export function alike(
  node: SchemaNode,
  isWhole: (node: SchemaNode) => boolean = () => false,
): SchemaNode[] {
  if (isWhole(node)) return [node];
  const inner = [node.wrapped, ...(node.options ?? []), ...(node.pipe?.slice(1) ?? [])];
  return [
    node,
    ...(inner as SchemaNode[])
      .filter((one) => one?.kind === 'schema')
      .flatMap((one) => alike(one, isWhole)),
  ];
}
