import { describe, expect, it } from 'vitest';
import type { World } from '../access/world';
import { rawForm } from './raw-form';
import { atOnce } from './raw-requests';
import { stepFields } from './step-fields';

const poison = {
	Host: 'evil.example',
	'X-Forwarded-Host': 'evil.example',
	'X-Forwarded-Proto': 'https',
	'X-Forwarded-Server': 'evil.example',
	'X-Original-URL': '/evil.example',
	Forwarded: 'host=evil.example;proto=https',
	Referer: 'https://evil.example/',
};
const injection = '\r\nBcc: bcc@evil.example\r\nX-Injected: yes\r\n\r\n';

/** Poisoned hosts and injected headers (trust.md 8): what arrives is what the portal meant to send. */
export function inMail(world: () => World): void {
	describe('In mail', () => {
		it('no link leads where Host or X-Forwarded-* said', async () => {
			const { url, mail } = world().portal;
			const path = `/geschillen/${world().spares[2]}/stappen/extend-term`;
			const invite = { intent: 'nodig-uit', email: 'collega@example.nl' };
			const answers = await atOnce(url, [
				rawForm(world(), 'visitor', '/inloggen', { email: 'vreemd@example.nl' }, poison),
				rawForm(world(), 'applicant', '/organisatie', invite, poison),
				rawForm(world(), 'caseworker', path, stepFields(world(), 'extend-term'), poison),
			]);
			expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
			for (const { head } of answers) expect(head).not.toContain('evil.example');
			await mail.codeFor('vreemd@example.nl');
			const invitation = await mail.waitFor((each) =>
				mail.mailsTo('collega@example.nl').includes(each),
			);
			const reference = world().spares[2] ?? '';
			const told = await mail.waitFor(
				({ subject }) => Boolean(subject?.includes(reference)),
				60_000,
			);
			for (const { text, html } of [invitation, told]) {
				const links = `${text} ${html || ''}`.match(/https?:\/\/[^\s"<>)\]]+/g) ?? [];
				expect(links.length).toBeGreaterThan(1);
				expect(links.filter((link) => !link.startsWith(`${url}/`))).toEqual([]);
			}
			for (const each of mail.mails())
				expect(`${each.text} ${each.html}`).not.toContain('evil.example');
		});

		it('no header and no receiver is added by a name, a title or an address', async () => {
			const { mail } = world().portal;
			const applicant = world().as('applicant');
			const name = `Fatima${injection}`;
			const at = `/verzoeken/${world().readyDrafts[10]}`;
			const kept = await applicant.post('/account', { name, language: 'nl' });
			expect(kept.status).toBe(303);
			const agreement = {
				periodFrom: '2027',
				periodUntil: '2027',
				bidDate: '2026-06-26',
				aroseOn: '',
			};
			await applicant.post(`${at}/afspraken`, { ...agreement, title: `Afspraken${injection}` });
			const party = { side: 'respondent', kind: 'association', contactName: name };
			const posted = { ...party, name: `Parkwonen${injection}` };
			const refused = await applicant.post(`${at}/partijen/party-invited`, {
				...posted,
				contactEmail: `park@example.nl${injection}`,
			});
			expect(refused.status).toBe(422);
			await applicant.post(`${at}/partijen/party-invited`, {
				...posted,
				contactEmail: 'park@example.nl',
			});
			const signature = { name, capacity: `voorzitter${injection}`, agreed: 'yes' };
			const filed = await applicant.post(`${at}/controle`, signature);
			const reference = /20\d\d-\d+/.exec(filed.location ?? '')?.[0] ?? 'not filed';
			await mail.waitFor(
				({ subject }) =>
					Boolean(subject?.includes(reference) && mail.mailsTo('park@example.nl').length),
				60_000,
			);
			await world().as('caseworker').post(`/geschillen/${reference}/stappen/add-note`, {
				text: injection,
				version: '999',
			});
			for (const each of mail.mails()) {
				expect(each.headers.has('bcc') || each.headers.has('x-injected')).toBe(false);
				expect(each.subject).not.toMatch(/[\r\n]/);
				expect([each.to].flat()).toHaveLength(1);
			}
			expect(mail.tried().filter((address) => address.includes('evil'))).toEqual([]);
			await applicant.post('/account', { name: 'Fatima Yilmaz', language: 'nl' });
		});
	});
}
