import type { ErrorKey } from '~/domain/form/parse-form';
import { defineTexts } from './define-texts';

type Params = Record<string, string | number>;

interface FormErrorTexts {
	/** Above the list of what has to be mended. */
	summaryTitle: string;
	/** Before a page's title and a field's error. */
	prefix: string;
	/** What is wrong with one field; it stands behind the field's label in the summary. */
	key: Record<ErrorKey, (params: Params) => string>;
}

/** Of a file that has a name, its name comes first: several can come at once. */
function ofFile(text: string) {
	return ({ file }: Params) => (file ? `‘${file}’: ${text}` : text);
}

/** What a refused form says, field by field. */
export const formErrorTexts = defineTexts<FormErrorTexts>({
	nl: {
		summaryTitle: 'Er ging iets mis. Verbeter het volgende:',
		prefix: 'Fout: ',
		key: {
			required: () => 'Vul dit veld in.',
			invalid: () => 'Dit kunnen we niet lezen. Vul het opnieuw in.',
			'too-long': ({ max }) => `Gebruik ten hoogste ${max} tekens.`,
			'choose-one': () => 'Kies een van de mogelijkheden.',
			'choose-some': () => 'Kies ten minste één mogelijkheid.',
			'formation-needs-day': () =>
				'Gaat het over totstandkoming? Dan is deze dag nodig. Bij nakoming mag u alle data openlaten.',
			'date-invalid': () => 'Deze dag bestaat niet. Controleer de dag, de maand en het jaar.',
			'date-without-year': () => 'Vul ook het jaar in, met vier cijfers. Bijvoorbeeld 29-01-2027.',
			'date-unreadable': () =>
				'Dit is geen datum. Vul de dag, de maand en het jaar in. Bijvoorbeeld 29-01-2027.',
			'date-in-future': () => 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
			'date-too-early': () =>
				'Deze dag ligt vóór de andere dag die u invulde. Controleer ze allebei.',
			'date-twice': () => 'Deze dag staat er al. Haal er één weg.',
			'year-invalid': ({ min, max }) =>
				`Vul één jaar in, met vier cijfers: ${min} tot en met ${max}.`,
			'year-not-known': () =>
				'Deze dag ligt na het laatste jaar waarvan u de dagen kent. Verander dat jaar of deze dag.',
			'nothing-changed': () => 'U hebt niets veranderd. Verander eerst een waarde.',
			'ends-before-start': () => 'Het einde ligt niet na het begin. Controleer ze allebei.',
			'time-invalid': () => 'Dit tijdstip bestaat niet. Een voorbeeld is 29-01-2027 14:30.',
			'time-in-future': () => 'Dit tijdstip moet nog komen. Kies een eerder tijdstip.',
			'number-invalid': () => 'Vul een heel getal in, bijvoorbeeld 4.',
			'number-too-small': ({ min }) => `Vul ${min} of een hoger getal in.`,
			'number-too-large': ({ max }) => `Vul ${max} of een lager getal in.`,
			'email-invalid': () => 'Dit is geen e-mailadres. Een voorbeeld is naam@gemeente.nl.',
			'no-address-here': () => 'Noem hier geen e-mailadres: alle partijen lezen deze tekst.',
			'kvk-invalid': () => 'Een KvK-nummer heeft 8 cijfers. Een voorbeeld is 01234567.',
			'rsin-invalid': () => 'Dit is geen RSIN. Een RSIN heeft 9 cijfers. Controleer het nummer.',
			'code-invalid': () => 'Deze code klopt niet. Controleer de code.',
			'year-before-first': () => 'Dit jaar ligt vóór het eerste jaar.',
			'outcome-required': () => 'Kies wat u hierover beslist.',
			'outcome-of-inadmissible': () =>
				'Over een punt dat niet-ontvankelijk is, valt geen beslissing. Kies ‘Geen beslissing’.',
			'choose-whom-to-ask': () => 'Kies een partij, of vul de naam van een derde in.',
			'ask-one': () =>
				'U koos een partij en vulde ook een derde in. Maak de velden van de derde leeg, of kies de derde.',
			'must-agree': () => 'Zet een vinkje om verder te gaan.',
			'too-many': ({ max }) => `Kies er ten hoogste ${max}.`,
			'too-many-fields': () => 'Dit formulier heeft te veel velden. Verstuur het in delen.',
			'file-required': () => 'Kies een bestand.',
			'file-empty': ofFile('Dit bestand is leeg. Kies een ander bestand.'),
			'file-too-large': ofFile('Dit bestand is te groot. Een bestand is ten hoogste 50 MB.'),
			'file-type-refused': ofFile(
				'Dit soort bestand nemen wij niet aan. Kies een pdf, een Office- of OpenDocument-bestand, een foto (JPG, PNG of HEIC), een tekst of een e-mail.',
			),
			'file-not-as-named': ofFile(
				'De naam zegt iets anders dan wat erin zit: er staat alleen tekst in. Is het bestand beschadigd? Maak het opnieuw, of geef een tekst een naam op .txt.',
			),
			'file-interrupted': ofFile('Het bestand kwam niet heel over. Probeer het opnieuw.'),
			'file-too-many': ({ max }) => `Dit zijn te veel bestanden. Kies er ten hoogste ${max}.`,
			'files-too-large': ofFile('Samen zijn bestanden ten hoogste 200 MB. Kies er minder.'),
			'list-full': ({ max }) => `U hebt er al ${max}. Meer past niet in één verzoek.`,
			'file-no-room': ofFile(
				'Uw organisatie bewaart al zoveel dat dit bestand er niet bij past. Gooi bestanden of verzoeken weg die u niet indient, of neem contact met ons op.',
			),
		},
	},
	en: {
		summaryTitle: 'Something went wrong. Please mend the following:',
		prefix: 'Error: ',
		key: {
			required: () => 'Fill in this field.',
			invalid: () => 'We can’t read this. Fill it in again.',
			'too-long': ({ max }) => `Use at most ${max} characters.`,
			'choose-one': () => 'Choose one of the options.',
			'choose-some': () => 'Choose at least one option.',
			'formation-needs-day': () =>
				'Is it about forming agreements? Then this day is needed. For performance you may leave all dates empty.',
			'date-invalid': () => 'This day does not exist. Check the day, the month and the year.',
			'date-without-year': () =>
				'Fill in the year as well, in four digits. For instance 29-01-2027.',
			'date-unreadable': () =>
				'This is not a date. Fill in the day, the month and the year. For instance 29-01-2027.',
			'date-in-future': () => 'This day is still to come. Choose today or an earlier day.',
			'date-too-early': () => 'This day lies before the other day that you filled in. Check both.',
			'date-twice': () => 'This day is in the list already. Remove one of them.',
			'year-invalid': ({ min, max }) => `Fill in one year in four digits: ${min} to ${max}.`,
			'year-not-known': () =>
				'This day is after the last year whose days you know. Change that year or this day.',
			'nothing-changed': () => 'You have not changed anything. Change a value first.',
			'ends-before-start': () => 'The end is not after the start. Check both.',
			'time-invalid': () => 'This time does not exist. An example is 29-01-2027 14:30.',
			'time-in-future': () => 'This time is still to come. Choose an earlier time.',
			'number-invalid': () => 'Fill in a whole number, for instance 4.',
			'number-too-small': ({ min }) => `Fill in ${min} or a higher number.`,
			'number-too-large': ({ max }) => `Fill in ${max} or a lower number.`,
			'email-invalid': () => 'This is not an e-mail address. An example is name@municipality.nl.',
			'no-address-here': () => 'Name no e-mail address here: all parties read this text.',
			'kvk-invalid': () => 'A KvK number has 8 digits. An example is 01234567.',
			'rsin-invalid': () => 'This is not an RSIN. An RSIN has 9 digits. Check the number.',
			'code-invalid': () => 'This code is not right. Check the code.',
			'year-before-first': () => 'This year is before the first year.',
			'outcome-required': () => 'Choose what you decide on this.',
			'outcome-of-inadmissible': () =>
				'Nothing is decided on a point that is inadmissible. Choose ‘No decision’.',
			'choose-whom-to-ask': () => 'Choose a party, or fill in the name of a third party.',
			'ask-one': () =>
				'You chose a party and filled in a third party too. Empty the third party’s fields, or choose it.',
			'must-agree': () => 'Tick the box to go on.',
			'too-many': ({ max }) => `Choose at most ${max}.`,
			'too-many-fields': () => 'This form has too many fields. Send it in parts.',
			'file-required': () => 'Choose a file.',
			'file-empty': ofFile('This file is empty. Choose another file.'),
			'file-too-large': ofFile('This file is too large. A file is at most 50 MB.'),
			'file-type-refused': ofFile(
				'We do not accept this kind of file. Choose a PDF, an Office or OpenDocument file, a photo (JPG, PNG or HEIC), a text or an e-mail.',
			),
			'file-not-as-named': ofFile(
				'The name says something else than what is in it: it holds only text. Is the file damaged? Make it again, or give a text a name that ends in .txt.',
			),
			'file-interrupted': ofFile('The file did not arrive whole. Try again.'),
			'file-too-many': ({ max }) => `These are too many files. Choose at most ${max}.`,
			'files-too-large': ofFile('Together, files are at most 200 MB. Choose fewer.'),
			'list-full': ({ max }) => `You have ${max} already. One request has no room for more.`,
			'file-no-room': ofFile(
				'Your organisation keeps so much already that this file does not fit. Throw away files or requests that you will not file, or contact us.',
			),
		},
	},
});
