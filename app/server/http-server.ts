import http, { type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from '~/config';
import { bareHeaders } from './answered/answer-headers';
import { announcesTooMuch } from './asked/body-limit';

const seconds = 1000;

/**
 * A server that no slow or broken client can hold up: a head must be there in 20 seconds, a whole
 * request, large uploads on thin lines included, in 15 minutes, and what is not HTTP gets a 4xx.
 */
export function httpServer(listener: RequestListener, config: Pick<Config, 'publicUrl'>): Server {
	const headers = bareHeaders(config);
	const server = http.createServer({ connectionsCheckingInterval: 5 * seconds }, listener);
	server.headersTimeout = 20 * seconds;
	server.requestTimeout = 15 * 60 * seconds;
	server.keepAliveTimeout = 20 * seconds;
	server.maxConnections = 10_000;
	server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
		if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
		else refuse(socket, statusOf(error.code), headers);
	});
	server.on('connect', (_request, socket: Socket) =>
		refuse(socket, '405 Method Not Allowed', headers),
	);
	// Who asks first whether a body is welcome hears no before it is sent.
	server.on('checkContinue', (request, response) => {
		if (!announcesTooMuch({ originalUrl: request.url ?? '', headers: request.headers })) {
			response.writeContinue();
		}
		listener(request, response);
	});
	server.on('checkExpectation', listener);
	return server;
}

function statusOf(code: string | undefined): string {
	if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
	if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout';
	return '400 Bad Request';
}

function refuse(socket: Socket, status: string, headers: string): void {
	socket.on('error', () => socket.destroy());
	socket.end(`HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}
