/** Stands between Firefox and the world as a proxy does, so that a well-known name leads to a server on
 * this machine; every other name leads nowhere. */
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export async function serveTunnel(name: string, host: string) {
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => void response.writeHead(502).end());
  server.on('connect', (request, socket: Socket) => {
    if (request.url !== name) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const [hostname, port] = host.split(':');
    const far = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      far.pipe(socket).pipe(far);
    });
    for (const end of [socket, far]) {
      sockets.add(end);
      // One end that breaks breaks the other.
      end.on('error', () => undefined).on('close', () => [socket, far].map((one) => one.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (server.address() as AddressInfo).port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
