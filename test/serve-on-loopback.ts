import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

export type LoopbackServer = {
  readonly origin: string;
  readonly server: Server;
  close(): Promise<void>;
};

/** Serves this machine alone, on a port that is free. */
export async function serveOnLoopback(
  listener: RequestListener,
): Promise<LoopbackServer> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    server,
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
