/** Loaded before a program: when it ends, writes what it took of the machine to `USAGE_FILE`. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { USAGE_FILE } = process.env;
  if (USAGE_FILE === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024 };
  writeFileSync(USAGE_FILE, JSON.stringify(usage));
});
