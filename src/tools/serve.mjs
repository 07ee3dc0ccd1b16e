// Serves the build as a plain static host would: http://localhost:4173, or PORT.

import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import sirv from 'sirv';

const port = Number(process.env.PORT ?? 4173);
const root = process.env.SITE ?? 'build';

if (!existsSync(`${root}/index.html`)) {
  console.error(`Nothing to serve in ${root}/. Run "npm start", or "npm run build" first.`);
  process.exit(1);
}

/** As static hosts do: what an address that leads nowhere gets. */
const missing = readFileSync(`${root}/404.html`);
const files = sirv(root, { etag: true });
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(missing);
  })
);
server.on('error', (error) => {
  const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is taken. Choose another one: PORT=4174 npm start` : String(error));
  process.exit(1);
});
server.listen(port, () => console.log(`Frise is at http://localhost:${port}  (Ctrl+C to stop)`));
