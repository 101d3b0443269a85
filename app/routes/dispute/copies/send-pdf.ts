/** A PDF made for this reader: shown by the browser itself, kept by nobody in between. */
export function sendPdf(bytes: Buffer, name: string): Response {
	return new Response(new Uint8Array(bytes), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Length': `${bytes.byteLength}`,
			'Content-Disposition': `inline; filename="${name}"`,
			'X-Content-Type-Options': 'nosniff',
			'Cache-Control': 'no-store',
		},
	});
}
