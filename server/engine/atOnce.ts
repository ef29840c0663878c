/** Runs steps to their end, for whoever has nothing else to do meanwhile. */
export function atOnce<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
