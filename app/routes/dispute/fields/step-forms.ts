import type { ComponentType } from 'react';
import type { StepName } from '~/domain/dispute/procedure';
import AddNoteForm from './add-note';
import ConfirmCompleteForm from './confirm-complete';
import ConsentToStayForm from './consent-to-stay';
import CureForm from './cure';
import DeclineForm from './decline';
import DraftRulingForm from './draft-ruling';
import EndStayForm from './end-stay';
import ExtendTermForm from './extend-term';
import type { StepFormProps } from './form-of-step';
import GiveAdviceForm from './give-advice';
import PresentRulingForm from './present-ruling';
import ProvideInformationForm from './provide-information';
import RequestCureForm from './request-cure';
import RequestInformationForm from './request-information';
import SendBackRulingForm from './send-back-ruling';
import SignRulingForm from './sign-ruling';
import StayForm from './stay';
import SubmitViewsForm from './submit-views';
import TakeOnForm from './take-on';
import WithdrawForm from './withdraw';

/** The form of every step; one without a form doesn't compile. */
export const stepForms = {
	'take-on': TakeOnForm,
	'confirm-complete': ConfirmCompleteForm,
	'request-cure': RequestCureForm,
	cure: CureForm,
	decline: DeclineForm,
	'submit-views': SubmitViewsForm,
	'request-information': RequestInformationForm,
	'provide-information': ProvideInformationForm,
	'give-advice': GiveAdviceForm,
	'draft-ruling': DraftRulingForm,
	'present-ruling': PresentRulingForm,
	'send-back-ruling': SendBackRulingForm,
	'sign-ruling': SignRulingForm,
	'extend-term': ExtendTermForm,
	'consent-to-stay': ConsentToStayForm,
	stay: StayForm,
	'end-stay': EndStayForm,
	withdraw: WithdrawForm,
	'add-note': AddNoteForm,
} satisfies Record<StepName, ComponentType<StepFormProps>>;
