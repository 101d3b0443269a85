import type { DeclineGround } from '~/domain/dispute/ruling/decline-ground';
import { defineTexts } from '~/i18n/define-texts';

interface DeclineTexts {
	reasons: string;
	groundLabel: string;
	ground: Record<DeclineGround, string>;
	groundHint: Record<DeclineGround, string>;
	noCureYet: string;
	declineBy: (last: string) => string;
	agreeDecline: string;
}

/** What is asked of whoever declines a request, and by when the law wants it. */
export const declineTexts = defineTexts<DeclineTexts>({
	nl: {
		groundLabel: 'Op welke grond?',
		ground: {
			'not-completed': 'Het verzoek is niet aangevuld',
			repeated: 'Het verzoek herhaalt een eerder verzoek',
			'outside-act': 'De minister doet hierover geen uitspraak',
			'nobody-confirmed': 'Geen verzoeker heeft bevestigd',
		},
		groundHint: {
			'not-completed': 'De verzoeker moet eerst de kans krijgen om aan te vullen (Awb 4:5).',
			repeated: 'Er is al op beslist en er zijn geen nieuwe feiten (Awb 4:6).',
			'outside-act': 'Het gaat niet over het maken of nakomen van prestatieafspraken (Ww 44).',
			'nobody-confirmed':
				'Wie bevestigd had, trok zich terug. De anderen bevestigden niet op tijd (Rtiv 19a lid 1, Awb 4:5).',
		},
		reasons: 'Redenen',
		noCureYet:
			'De verzoeker kreeg nog geen kans om aan te vullen. Ontbreekt er iets? Vraag dan eerst om aanvulling (Awb 4:5).',
		declineBy: (last) =>
			`Dit besluit moet uiterlijk ${last} bij de verzoeker zijn (Awb 4:5 lid 4).`,
		agreeDecline:
			'Ik stel dit verzoek buiten behandeling. Alle partijen krijgen dit besluit; het kan niet ongedaan worden gemaakt.',
	},
	en: {
		groundLabel: 'On what ground?',
		ground: {
			'not-completed': 'The request was not completed',
			repeated: 'The request repeats an earlier one',
			'outside-act': 'The minister does not rule on this',
			'nobody-confirmed': 'No applicant has confirmed',
		},
		groundHint: {
			'not-completed': 'The applicant must first have the chance to complete it (Awb 4:5).',
			repeated: 'It was decided already, and there are no new facts (Awb 4:6).',
			'outside-act': 'It is not about making or keeping performance agreements (Ww 44).',
			'nobody-confirmed':
				'Who had confirmed withdrew. The others did not confirm in time (Rtiv 19a(1), Awb 4:5).',
		},
		reasons: 'Reasons',
		noCureYet:
			'The applicant has not had a chance to complete the request. If something is missing, ask for completion first (Awb 4:5).',
		declineBy: (last) => `This decision has to reach the applicant by ${last} (Awb 4:5(4)).`,
		agreeDecline:
			'I decline to process this request. All parties get this decision; it cannot be undone.',
	},
});
