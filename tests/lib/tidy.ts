import { afterAll, vi } from 'vitest';

// Files that share a worker find its environment, clock and functions as no file has touched them.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
