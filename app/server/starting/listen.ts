import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '~/config';
import { httpServer } from '../http-server';

/** The port is taken, or the address is not this machine's; the message says which and what to do. */
export class ListenRefused extends Error {
	override name = 'ListenRefused';
}

/**
 * Listens where the configuration says. `localhost` is two addresses, and clients differ in which
 * one they try: both answer, where the machine has both.
 */
export async function listen(
	listener: RequestListener,
	config: Pick<Config, 'host' | 'port' | 'publicUrl'>,
): Promise<Server[]> {
	const [first = config.host, ...others] =
		config.host === 'localhost' ? ['127.0.0.1', '::1'] : [config.host];
	const main = await listenOn(first, config.port, listener, config);
	const { port } = main.address() as AddressInfo;
	const more = await Promise.all(
		others.map((host) => listenOn(host, port, listener, config).catch(onlyIfThere)),
	);
	return [main, ...more.filter((server) => server !== null)];
}

function listenOn(
	host: string,
	port: number,
	listener: RequestListener,
	config: Pick<Config, 'publicUrl'>,
): Promise<Server> {
	const server = httpServer(listener, config);
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
		server.listen({ host, port, backlog: 2048 }, () => resolve(server));
	});
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
	const place = `${host}, port ${port}`;
	if (error.code === 'EADDRINUSE') {
		return new ListenRefused(
			`Something else already listens on ${place}. Stop it, or choose another port: PORT=3001 npm start`,
			{ cause: error },
		);
	}
	if (error.code === 'EACCES') {
		return new ListenRefused(`This user may not listen on ${place}. Choose a PORT above 1023.`, {
			cause: error,
		});
	}
	return new ListenRefused(`Could not listen on ${place} (HOST, PORT): ${error.message}`, {
		cause: error,
	});
}

function onlyIfThere(error: Error): null {
	const { cause } = error;
	const code = cause instanceof Error && 'code' in cause ? cause.code : '';
	if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return null;
	throw error;
}
