// `npm run dev`: the same server on the same port, with the page straight from its sources. Vite runs inside this
// process as middleware and its reload socket shares the HTTP server; the gateway takes only its own path.

import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { createServer as createVite } from 'vite';
import type { Config } from './config.ts';
import { fillPage } from './http/pages.ts';
import type { Pages } from './http/pages.ts';
import { rootFolder, serve } from './http/serve.ts';

await serve(sourcePages);

async function sourcePages(server: Server, { basePath }: Config): Promise<Pages> {
  const root = path.join(rootFolder, 'client');
  const vite = await createVite({
    root,
    base: `${basePath}/`,
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  });
  return {
    // React's refresh and Vite's styles are inline scripts and elements: the policy of production would block them.
    contentSecurity: 'none',
    // Vite expects the whole address and takes the base path off itself.
    files: (request, response, next) => {
      request.url = request.originalUrl;
      vite.middlewares(request, response, next);
    },
    async page({ nonce, address }) {
      const template = await readFile(path.join(root, 'index.html'), 'utf8');
      const html = await vite.transformIndexHtml(address, template.replaceAll('="./', '="/'));
      return fillPage(html, { nonce, basePath });
    },
  };
}
