import { help, parseCall } from './call.ts';
import type { World } from './world.ts';

/** Does what a call asks, or says what is wrong with it; how the process is to end. */
export async function scan(args: readonly string[], world: World): Promise<number> {
  const call = parseCall(args);
  if (typeof call === 'string') {
    world.err(`${call}\n\n${help}`);
    return 2;
  }
  if (call.help) {
    await world.out(`${help}\n`);
    return 0;
  }
  // Whoever asks how to call it does not wait for what reads documents.
  const { scanDocuments } = await import('./documents.ts');
  return scanDocuments(call, world);
}
