// Answers kept, so that a question asked of ten thousand rows is worked out once. Only for pure functions
// of one string; forgets everything when full, so that no file can fill the memory.

const MOST_KEPT = 20_000;

/** The same function, remembering its answers. */
export function remember<T>(answer: (question: string) => T): (question: string) => T {
  const kept = new Map<string, T>();
  return (question) => {
    if (kept.has(question)) return kept.get(question)!;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = answer(question);
    kept.set(question, found);
    return found;
  };
}
