import type { MailSetting } from '#emails/template';
import type { NoticeFacts } from '~/domain/dispute/notices/notice';
import { instantOf } from '~/domain/instant';
import { localDate } from '~/domain/local-date';
import { filingTime } from './a-dispute';

/** What a notice about the tenants' dispute tells; `changes` is what the test is about. */
export function mailFacts(changes: Partial<NoticeFacts> = {}): NoticeFacts {
	return {
		reference: '2027-0001',
		kind: 'formation',
		title: 'Prestatieafspraken Waterstad 2027',
		parties: [
			{ name: 'Huurdersbond Waterstad', side: 'applicant' },
			{ name: 'Gemeente Waterstad', side: 'respondent' },
			{ name: 'Woonstichting De Linde', side: 'respondent' },
		],
		by: { name: 'Fatima Yilmaz', actingFor: 'Huurdersbond Waterstad' },
		at: instantOf(filingTime),
		documents: [
			{ number: 1, name: 'woonvisie.pdf' },
			{ number: 2, name: 'verslag-overleg.pdf' },
		],
		expected: null,
		rulingDue: localDate('2027-04-08'),
		detail: null,
		path: '/geschillen/2027-0001',
		outcomes: [],
		attachment: null,
		...changes,
	};
}

/** A mail in Dutch to somebody of the municipality, who is in the file already. */
export function mailSetting(changes: Partial<MailSetting> = {}): MailSetting {
	return {
		language: 'nl',
		publicUrl: 'https://portaal.example.nl',
		contactEmail: 'hulp@portaal.example.nl',
		recipient: 'mila@waterstad.example',
		audience: 'party',
		invited: false,
		party: 'Gemeente Waterstad',
		...changes,
	};
}
