import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where uploaded files lie: what SharePoint is to Teams. */
export class FileServer {
  readonly #files = new Map<string, string>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FileServer> {
    const server = createServer((request, response) => {
      const text = files.#files.get(request.url ?? '');
      response
        .writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/octet-stream' })
        .end(text);
    });
    const files = new FileServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return files;
  }

  put(name: string, text: string): string {
    const path = `/files/${encodeURIComponent(name)}`;
    this.#files.set(path, text);
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
