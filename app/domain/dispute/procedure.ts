import type { Actor } from '../actor';
import type { LocalDate } from '../local-date';
import type { Chambers } from './chambers';
import type { Dispute } from './dispute';
import { isOpen } from './step';
import { addNote } from './steps/add-note';
import { confirmComplete } from './steps/confirm-complete';
import { consentToStay } from './steps/consent-to-stay';
import { continueRequest } from './steps/continue-request';
import { correctContact } from './steps/correct-contact';
import { cure } from './steps/cure';
import { decline } from './steps/decline';
import { draftRuling } from './steps/draft-ruling';
import { endStay } from './steps/end-stay';
import { extendTerm } from './steps/extend-term';
import { giveAdvice } from './steps/give-advice';
import { presentRuling } from './steps/present-ruling';
import { provideInformation } from './steps/provide-information';
import { refuseStay } from './steps/refuse-stay';
import { requestCure } from './steps/request-cure';
import { requestInformation } from './steps/request-information';
import { sendBackRuling } from './steps/send-back-ruling';
import { setAdviceDue } from './steps/set-advice-due';
import { signRuling } from './steps/sign-ruling';
import { stay } from './steps/stay';
import { submitViews } from './steps/submit-views';
import { takeOn } from './steps/take-on';
import { undoConfirmation } from './steps/undo-confirmation';
import { withdraw } from './steps/withdraw';

/**
 * Every step of the procedure after filing, in the order in which a dispute usually meets them. The
 * buttons, the forms, the actions and the procedure page are all drawn from this list.
 */
export const procedure = {
	'take-on': takeOn,
	'confirm-complete': confirmComplete,
	'request-cure': requestCure,
	cure,
	decline,
	'submit-views': submitViews,
	'request-information': requestInformation,
	'provide-information': provideInformation,
	'set-advice-due': setAdviceDue,
	'give-advice': giveAdvice,
	'draft-ruling': draftRuling,
	'present-ruling': presentRuling,
	'send-back-ruling': sendBackRuling,
	'sign-ruling': signRuling,
	'correct-contact': correctContact,
	'undo-confirmation': undoConfirmation,
	'extend-term': extendTerm,
	'consent-to-stay': consentToStay,
	stay,
	'refuse-stay': refuseStay,
	'end-stay': endStay,
	'continue-request': continueRequest,
	withdraw,
	'add-note': addNote,
} as const;

export type StepName = keyof typeof procedure;
export const stepNames = Object.keys(procedure) as StepName[];

/** Whether `name` is a step of the procedure, so that it can be used as one. */
export function isStepName(name: string | undefined): name is StepName {
	return name !== undefined && Object.hasOwn(procedure, name);
}

/** The steps that `actor` can take now, in the procedure's order. */
export function openSteps(
	dispute: Dispute,
	chambers: Chambers | null,
	actor: Actor,
	today: LocalDate,
): StepName[] {
	return stepNames.filter((name) => isOpen(procedure[name], dispute, chambers, actor, today));
}
