import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on this machine alone, at the first free port from `port` on (0: any), and says which. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let attempt = port; ; attempt++) {
    const refused = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(attempt, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!refused) return (server.address() as AddressInfo).port;
    if (refused.code !== 'EADDRINUSE' || attempt > port + 50) throw refused;
  }
}
