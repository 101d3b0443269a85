import { defineTexts } from '~/i18n/define-texts';

/** Signing in: asking for a code, and typing it. */
export const signInTexts = defineTexts({
	nl: {
		ask: {
			title: 'Inloggen',
			lead: 'U krijgt een e-mail met een code van 6 cijfers. Die code vult u op de volgende pagina in. Een wachtwoord is niet nodig.',
			email: 'E-mailadres',
			emailHint: 'Bent u uitgenodigd? Gebruik dan het adres waarop u de uitnodiging kreeg.',
			send: 'Stuur mij een code',
			signedOut: 'U bent uitgelogd.',
		},
		code: {
			title: 'Vul de code in',
			sentTo: (email: string) => `Wij hebben een code gestuurd naar ${email}.`,
			validity:
				'De code is 10 minuten geldig. U kunt hem één keer gebruiken, alleen in deze browser.',
			code: 'Code uit de e-mail',
			codeHint: 'Meestal 6 cijfers. Spaties mogen.',
			signIn: 'Log in',
			noMail: 'Krijgt u geen e-mail?',
			spam: 'Wacht een minuut en kijk ook bij ongewenste e-mail.',
			check: 'Controleer of het adres klopt.',
			askAgain: 'Vraag een nieuwe code aan',
			mailbox: 'Dit is een demo: open het postvak met de e-mail',
			expired: 'Deze code kunt u niet meer gebruiken',
			expiredText:
				'De code is te oud of al gebruikt, of u vroeg hem aan in een andere browser. Vraag een nieuwe code aan.',
			spent: 'U vulde te vaak een verkeerde code in',
			spentText: 'Deze code werkt niet meer. Vraag een nieuwe code aan.',
		},
	},
	en: {
		ask: {
			title: 'Sign in',
			lead: 'You get an e-mail with a code of 6 digits. You fill in that code on the next page. No password is needed.',
			email: 'E-mail address',
			emailHint: 'Were you invited? Then use the address to which the invitation was sent.',
			send: 'Send me a code',
			signedOut: 'You have been signed out.',
		},
		code: {
			title: 'Fill in the code',
			sentTo: (email: string) => `We have sent a code to ${email}.`,
			validity: 'The code is valid for 10 minutes. You can use it once, in this browser only.',
			code: 'Code from the e-mail',
			codeHint: 'Usually 6 digits. Spaces are fine.',
			signIn: 'Sign in',
			noMail: 'Did you get no e-mail?',
			spam: 'Wait a minute and look among unwanted mail too.',
			check: 'Check whether the address is right.',
			askAgain: 'Ask for a new code',
			mailbox: 'This is a demo: open the mailbox with the e-mail',
			expired: 'You can’t use this code any more',
			expiredText:
				'The code is too old or was used already, or you asked for it in another browser. Ask for a new code.',
			spent: 'You filled in a wrong code too often',
			spentText: 'This code no longer works. Ask for a new code.',
		},
	},
});
