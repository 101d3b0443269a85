/** A calendar file as a browser saves it, or a calendar fetches it. */
export function calendarResponse(file: string, name: string): Response {
	return new Response(file, {
		headers: {
			'Content-Type': 'text/calendar; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`,
		},
	});
}
