// A bare Remix page, served as the portal is: Express, Remix's adapter, one process.
import { createRequestHandler } from '@remix-run/express';
import express from 'express';

const build = await import('../../../build/bare/server/index.js');
const app = express();
app.disable('x-powered-by');
app.use('/assets', express.static('build/bare/client/assets', { immutable: true, maxAge: '1y' }));
app.all('*', createRequestHandler({ build }));
const server = app.listen(0, '127.0.0.1', () => {
	process.stdout.write(`${JSON.stringify({ port: server.address().port })}\n`);
});
