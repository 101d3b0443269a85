import type { ReactNode } from 'react';
import type { StepName } from '~/domain/dispute/procedure';
import { addNoteFields } from './add-note';
import { confirmCompleteFields } from './confirm-complete';
import { consentToStayFields } from './consent-to-stay';
import { cureFields } from './cure';
import { declineFields } from './decline';
import { draftRulingFields } from './draft-ruling';
import { endStayFields } from './end-stay';
import { extendTermFields } from './extend-term';
import { giveAdviceFields } from './give-advice';
import { presentRulingFields } from './present-ruling';
import { provideInformationFields } from './provide-information';
import { requestCureFields } from './request-cure';
import { requestInformationFields } from './request-information';
import { sendBackRulingFields } from './send-back-ruling';
import { signRulingFields } from './sign-ruling';
import { stayFields } from './stay';
import type { FieldsProps } from './step-form';
import { submitViewsFields } from './submit-views';
import { takeOnFields } from './take-on';
import { withdrawFields } from './withdraw';

/** The fields of every step; one without fields of its own doesn't compile. */
export const stepFields = {
	'take-on': takeOnFields,
	'confirm-complete': confirmCompleteFields,
	'request-cure': requestCureFields,
	cure: cureFields,
	decline: declineFields,
	'submit-views': submitViewsFields,
	'request-information': requestInformationFields,
	'provide-information': provideInformationFields,
	'give-advice': giveAdviceFields,
	'draft-ruling': draftRulingFields,
	'present-ruling': presentRulingFields,
	'send-back-ruling': sendBackRulingFields,
	'sign-ruling': signRulingFields,
	'extend-term': extendTermFields,
	'consent-to-stay': consentToStayFields,
	stay: stayFields,
	'end-stay': endStayFields,
	withdraw: withdrawFields,
	'add-note': addNoteFields,
} satisfies Record<StepName, (props: FieldsProps) => ReactNode>;
