import type { Language } from '~/domain/language';
import type { Signal } from '~/domain/law/signals/signal';
import type { OrganisationKind } from '~/domain/parties/organisation';
import { formatDate } from '~/i18n/format/format-date';
import { lengthText } from '~/i18n/format/length-text';
import { documentName } from '~/i18n/names/request-documents';
import { outageReason } from '~/i18n/terms/outage-reason';
import { lawSignalTexts } from './law-signals';
import { signalSectionTexts } from './signal-section';

const kinds: Record<Language, Record<OrganisationKind, string>> = {
	nl: {
		municipality: 'de gemeente',
		association: 'de woningcorporatie',
		tenants: 'een huurdersorganisatie',
	},
	en: {
		municipality: 'the municipality',
		association: 'the housing association',
		tenants: 'a tenants’ organisation',
	},
};

/** What a signal says in the reader's language: what was found, and what can be done. */
export function signalText({ key, verdict, params }: Signal, language: Language): string {
	const texts = lawSignalTexts[language];
	const { verdict: verdictNames } = signalSectionTexts[language];
	if (verdict === 'not-applicable') return verdictNames[verdict];
	const say = texts[key].say[verdict];
	if (!say) return verdictNames[verdict];
	return `${say(written(params, language))} ${outageReason(params.outages ?? [], language)}`.trim();
}

function written(params: Signal['params'], language: Language) {
	const { party, point, document, reference, reason, exhibits, day, days } = params;
	return {
		party: party ?? '',
		point: point ?? '',
		document: document ? documentName(document, language) : '',
		reference: reference ?? '',
		reason: reason ?? '',
		exhibits: (exhibits ?? []).join(', '),
		day: day ? formatDate(day, language) : '',
		days: days ? lengthText({ days }, language) : '',
		kinds: (params.kinds ?? []).map((kind) => kinds[language][kind]).join(', '),
	};
}
