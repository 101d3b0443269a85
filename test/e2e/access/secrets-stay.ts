import { describe, expect, it } from 'vitest';
import { readPdf } from '#test/integration/documents/read-pdf';
import { crawl } from './crawl';
import { pageTable } from './page-table';
import { people, roles } from './people';
import { mailed, readers, type Secret, secrets, secretsIn } from './secrets';
import type { World } from './world';

/** The words planted in drafts, notes, advice, files and answers, looked for by everybody everywhere. */
export function secretsStay(world: () => World): void {
	describe('What was planted', () => {
		it('reaches only its readers, over every page, file, PDF and search', async () => {
			const leaks: string[] = [];
			const found = new Set<string>();
			let requests = 0;
			for (const role of roles) {
				const seeds = Object.values(pageTable(world())).flatMap(({ paths, get }) =>
					get[role] === 200 ? paths : [],
				);
				const disputes = Object.values(world().disputes).map(
					(reference) => `/geschillen/${reference}`,
				);
				await crawl(world().as(role), [...seeds, ...disputes], (path, text) => {
					requests++;
					for (const secret of secretsIn(text)) {
						found.add(`${role} ${secret}`);
						if (!readers[secret].includes(role)) leaks.push(`${secret} to ${role} at ${path}`);
					}
				});
				for (const secret of Object.keys(secrets) as Secret[]) {
					requests++;
					const { text } = await world()
						.as(role)
						.get(`/geschillen?toon=alle&zoek=${secrets[secret]}`);
					if (/href="\/geschillen\/20/.test(text))
						leaks.push(`a search by ${role} finds ${secret}`);
				}
			}
			expect(leaks).toEqual([]);
			expect(requests).toBeGreaterThan(500);
			// Who may read it does find it, so that the crawl is known to look where it stands.
			const missed = (Object.keys(secrets) as Secret[]).flatMap((secret) =>
				readers[secret]
					.filter((role) => !found.has(`${role} ${secret}`))
					.map((role) => `${role} ${secret}`),
			);
			expect(missed).toEqual([]);
		});

		it('reaches only its readers by mail', async () => {
			const { mail } = world().portal;
			const ruling = (subject?: string) => /uitspraak/i.test(subject ?? '');
			await mail.waitFor((each) => ruling(each.subject) && each.attachments.length > 0, 60_000);
			const leaks = roles.flatMap((role) => {
				const person = people[role];
				return mail.mailsTo(person?.email ?? '-').flatMap((each) => {
					const files = each.attachments.map(({ content }) => readPdf(content).text);
					const text = [each.subject, each.text, each.html || '', ...files].join('\n');
					return secretsIn(text)
						.filter((secret) => !readers[secret].includes(role) && !mailed[role]?.includes(secret))
						.map((secret) => `${secret} to ${role} in ${each.subject}`);
				});
			});
			expect(leaks).toEqual([]);
		});
	});
}
