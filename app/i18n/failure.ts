import { defineTexts } from './define-texts';

/** What the server says where an answer could not be given: why, and what one can do. */
export const failureTexts = defineTexts({
	nl: {
		title: {
			broken: 'Er ging iets mis bij ons',
			busy: 'Het is nu te druk',
			unwritable: 'Bewaren lukt nu niet',
		},
		text: {
			broken:
				'Uw laatste handeling is misschien niet bewaard. Probeer het over enkele minuten opnieuw.',
			busy: 'Het portaal is even niet bereikbaar. Probeer het over enkele minuten opnieuw.',
			unwritable: 'Wij kunnen nu niets bewaren. Lezen kan wel. Probeer het later opnieuw.',
		},
		/** Of a form that comes back with the answer. */
		form: {
			broken:
				'Wij weten niet of uw formulier is bewaard. Kijk dat eerst na op een nieuw tabblad. Verstuur het alleen opnieuw als het niet is bewaard.',
			busy: 'Wij hebben van dit formulier niets bewaard. Verstuur het over enkele minuten opnieuw.',
			unwritable:
				'Wij hebben van dit formulier niets bewaard. Lezen kan wel. Verstuur het formulier later opnieuw.',
		},
		reference: (reference: string) =>
			`Blijft het misgaan? Neem contact met ons op en noem kenmerk ${reference}.`,
	},
	en: {
		title: {
			broken: 'Something went wrong on our side',
			busy: 'It is too busy right now',
			unwritable: 'Saving is not possible right now',
		},
		text: {
			broken: 'What you did last may not have been saved. Try again in a few minutes.',
			busy: 'The portal cannot be reached for a moment. Try again in a few minutes.',
			unwritable: 'We cannot save anything now. Reading still works. Try again later.',
		},
		form: {
			broken:
				'We do not know whether your form was saved. Look that up first on a new tab. Send it again only if it was not saved.',
			busy: 'We have saved nothing of this form. Send it again in a few minutes.',
			unwritable:
				'We have saved nothing of this form. Reading still works. Send the form again later.',
		},
		reference: (reference: string) =>
			`Does it keep going wrong? Contact us and mention reference ${reference}.`,
	},
});
