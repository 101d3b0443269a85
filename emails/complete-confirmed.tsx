import { defineTexts } from '~/i18n/define-texts';
import { noticeTemplate } from './notice-template';
import { Paragraph } from './parts/paragraph';
import { Quote } from './parts/quote';

const texts = defineTexts({
	nl: {
		title: 'Het verzoek is compleet',
		complete: 'Het ministerie heeft het verzoek gecontroleerd. Het verzoek is compleet.',
		committee: 'Het ligt nu bij de adviescommissie. Die geeft advies aan de minister.',
		remarks: 'Opmerkingen van de behandelaar',
		next: 'De commissie kan nu advies geven, of eerst inlichtingen vragen.',
	},
	en: {
		title: 'The request is complete',
		complete: 'The ministry has checked the request. The request is complete.',
		committee: 'It now lies with the advisory committee, which advises the minister.',
		remarks: 'Remarks of the caseworker',
		next: 'The committee can now advise, or first ask for information.',
	},
});

/** To all: the request is complete and lies with the committee. */
export const completeConfirmed = noticeTemplate({
	title: ({ setting }) => texts[setting.language].title,
	Story({ facts, setting }) {
		const { language } = setting;
		const { complete, committee, remarks } = texts[language];
		return (
			<>
				<Paragraph>
					{complete} {committee}
				</Paragraph>
				<Quote title={remarks} text={facts.detail} language={language} />
			</>
		);
	},
	next: ({ setting }) => (setting.audience === 'ministry' ? texts[setting.language].next : null),
});
