// Waits for a condition instead of for a time. Generous, for slow machines, and bounded, so that a failure is told.

const PATIENCE = 20_000;

export async function until(what, condition, patience = PATIENCE) {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`after ${patience / 1000} s still not: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
