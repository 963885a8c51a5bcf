import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

/** Servers that share a port, and the way to stop them all. */
export interface Listening {
  readonly port: number;
  readonly close: () => Promise<void>;
}

function open(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Says of an error of listening what to do about it, where something can be done. */
function explained(error: unknown, port: number, host: string): unknown {
  const remedies: Readonly<Record<string, string>> = {
    EADDRINUSE: `port in use: ${port} (choose another, as in --port ${port < 65_535 ? port + 1 : 4321})`,
    EACCES: `port not allowed: ${port} (choose one above 1023, as in --port 4321)`,
    EADDRNOTAVAIL: `not an address of this machine: ${host} (leave --host out, or write 0.0.0.0)`,
    ENOTFOUND: `unknown host: ${host} (leave --host out, or write 0.0.0.0)`,
  };
  const remedy = remedies[String(codeOf(error))];
  return remedy === undefined ? error : new Error(remedy, { cause: error });
}

/**
 * Listens on a port of a host; 0 asks the machine for a free one. Rejects with the remedy where
 * the port or the host cannot be had.
 */
export async function listen(
  listener: RequestListener,
  port: number,
  host: string,
): Promise<Listening> {
  // `localhost` is two addresses; taking both finds a server that already holds either.
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(close));
  };
  let taken = port;
  for (const name of hosts) {
    const server = createServer(listener);
    try {
      taken = await open(server, taken, name);
      servers.push(server);
    } catch (error) {
      if (name === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(String(codeOf(error)))) {
        continue;
      }
      await stop();
      throw explained(error, port, host);
    }
  }
  return { port: taken, close: stop };
}

/** Rejects as `listen` would, and leaves the port free. */
export async function requirePort(port: number, host: string): Promise<void> {
  const { close: free } = await listen(() => undefined, port, host);
  await free();
}
