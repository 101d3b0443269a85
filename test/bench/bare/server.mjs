// A bare Remix page, served as the portal is: Express, Remix's adapter, one process. Prints its port.
import { createRequestHandler } from '@remix-run/express';
import express from 'express';

const built = new URL('../../../build/bare/server/index.js', import.meta.url).href;
const app = express();
app.disable('x-powered-by');
app.use('/assets', express.static('build/bare/client/assets', { immutable: true, maxAge: '1y' }));
app.all('*', createRequestHandler({ build: await import(built) }));
const server = app.listen(0, '127.0.0.1', () => {
	const address = server.address();
	if (typeof address === 'object') process.stdout.write(`${JSON.stringify(address)}\n`);
});
