/** Does the same for every item, at most so many at once; results in the order of the items. The first failure ends it. */
export async function metHoogstens<T, R>(
  aantal: number,
  dingen: readonly T[],
  doe: (ding: T) => Promise<R>,
): Promise<readonly R[]> {
  const uit: R[] = [];
  let volgende = 0;
  const loop = async (): Promise<void> => {
    for (let plaats = volgende++; plaats < dingen.length; plaats = volgende++) {
      uit[plaats] = await doe(dingen[plaats] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(aantal, dingen.length) }, loop));
  return uit;
}
