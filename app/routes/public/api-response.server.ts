/** Of everything under /api, as the NL API Design Rules ask. */
export const apiVersion = '1.0.0';

/** Public data, which any site may fetch; a problem has a media type of its own (RFC 9457). */
export function apiResponse(body: object, status = 200): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
			'API-Version': apiVersion,
			'Access-Control-Allow-Origin': '*',
			'Access-Control-Expose-Headers': 'API-Version',
		},
	});
}
