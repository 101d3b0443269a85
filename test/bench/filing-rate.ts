import type { PreparedData } from './prepare-data';

/** Files every prepared draft over HTTP, sixteen at once; answers how many a second were acknowledged. */
export async function filingRate(url: string, data: PreparedData): Promise<number> {
	const waiting = [...data.draftIds];
	const startedAt = performance.now();
	await Promise.all(Array.from({ length: 16 }, () => fileNext(url, data.cookies.party, waiting)));
	return data.draftIds.length / ((performance.now() - startedAt) / 1000);
}

async function fileNext(url: string, cookie: string, waiting: string[]): Promise<void> {
	for (let id = waiting.pop(); id; id = waiting.pop()) {
		const answer = await fetch(`${url}/verzoeken/${id}/controle`, {
			method: 'POST',
			body: new URLSearchParams({ name: 'M. Meter', capacity: 'voorzitter', agreed: 'yes' }),
			headers: { Cookie: cookie, Origin: url },
			redirect: 'manual',
		});
		await answer.arrayBuffer();
		if (answer.status !== 303) throw new Error(`Filing was answered with ${answer.status}`);
	}
}
