import type { ClockVerdict } from '~/domain/law/public-clock/clock-answer';
import { defineTexts } from '~/i18n/define-texts';

type ClockVerdictTexts = Record<
	ClockVerdict,
	(params: { on: string; from: string; until: string }) => string
>;

/** The answer of the clock in a sentence. */
export const clockVerdicts = defineTexts<ClockVerdictTexts>({
	nl: {
		'too-early': ({ on, from, until }) =>
			`Op ${on} is het te vroeg. U kunt indienen vanaf ${from}${until ? ` tot en met ${until}` : ''}.`,
		'in-time': ({ on, until }) => `Op ${on} bent u op tijd. U kunt indienen tot en met ${until}.`,
		'in-time-in-one-reading': ({ on, until }) =>
			`De wet en de praktijk van het ministerie verschillen. Op ${on} bent u op tijd volgens de ene lezing, en te laat volgens de andere. De laatste dag is ${until} in de ruimste lezing. Dien zo snel mogelijk in en leg uit waarom het nu is.`,
		late: ({ on, until }) =>
			`De laatste dag was ${until}. Op ${on} bent u te laat. Indienen kan nog: leg uit waarom het later is. Het ministerie beslist.`,
		'no-term': ({ on }) =>
			`Op ${on} kunt u dit geschil voorleggen. Er is geen uiterste dag bekend.`,
		unsure: () =>
			'De nieuwe wet geldt misschien niet voor deze afspraken. Zij geldt voor afspraken uit 2023 en later over 2024 en later. U kunt wel indienen. Het ministerie beslist.',
		unknown: () =>
			'De dagen zijn nog niet te berekenen. Nog niet bekend is welke dagen in dat jaar met een feestdag zijn gelijkgesteld. Controleer ook of u het goede jaar invulde.',
	},
	en: {
		'too-early': ({ on, from, until }) =>
			`${on} is too early. You can file from ${from}${until ? ` up to and including ${until}` : ''}.`,
		'in-time': ({ on, until }) =>
			`On ${on} you are in time. You can file up to and including ${until}.`,
		'in-time-in-one-reading': ({ on, until }) =>
			`The law and the ministry’s practice differ. On ${on} you are in time in one reading and late in the other. The last day is ${until} in the widest reading. File as soon as you can and explain why it is now.`,
		late: ({ on, until }) =>
			`The last day was ${until}. On ${on} you are late. You can still file: explain why it is later. The ministry decides.`,
		'no-term': ({ on }) => `On ${on} you can file this dispute. No last day is known.`,
		unsure: () =>
			'The new act may not hold for these agreements. It holds for agreements of 2023 and later about 2024 and later. You can file all the same. The ministry decides.',
		unknown: () =>
			'The days cannot be computed yet. It is not known yet which days of that year are equated with a holiday. Check as well whether you filled in the right year.',
	},
});
