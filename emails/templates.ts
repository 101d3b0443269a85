import { accessEnded } from './access-ended';
import { adviceDueSet } from './advice-due-set';
import { adviceGiven } from './advice-given';
import { applicantWithdrew } from './applicant-withdrew';
import { caseTakenOver } from './case-taken-over';
import { completeConfirmed } from './complete-confirmed';
import { confirmationUndone } from './confirmation-undone';
import { cureRequested } from './cure-requested';
import { cured } from './cured';
import { declined } from './declined';
import { filingAcknowledged } from './filing-acknowledged';
import { filingReceived } from './filing-received';
import { filingToMinistry } from './filing-to-ministry';
import { informationAnnounced } from './information-announced';
import { informationProvided } from './information-provided';
import { informationRequested } from './information-requested';
import { lawChanged } from './law-changed';
import { membershipConfirmed } from './membership-confirmed';
import { membershipRequested } from './membership-requested';
import { outageRecorded } from './outage-recorded';
import { partyConfirmed } from './party-confirmed';
import { questionLapsed } from './question-lapsed';
import { requestContinued } from './request-continued';
import { roleGiven } from './role-given';
import { rulingNotified } from './ruling-notified';
import { rulingPresented } from './ruling-presented';
import { rulingSentBack } from './ruling-sent-back';
import { signInCode } from './sign-in-code';
import { stayConsented } from './stay-consented';
import { stayEnded } from './stay-ended';
import { stayRefused } from './stay-refused';
import { stayed } from './stayed';
import type { MailProps, Template, TemplateName } from './template';
import { termExtended } from './term-extended';
import { viewsReceived } from './views-received';
import { withdrawn } from './withdrawn';

/** Every message that the portal sends; the compiler says so where one has no template. */
export const templates = {
	'filing-acknowledged': filingAcknowledged,
	'filing-received': filingReceived,
	'filing-to-ministry': filingToMinistry,
	'complete-confirmed': completeConfirmed,
	'cure-requested': cureRequested,
	cured: cured,
	declined: declined,
	'views-received': viewsReceived,
	'information-requested': informationRequested,
	'information-announced': informationAnnounced,
	'information-provided': informationProvided,
	'question-lapsed': questionLapsed,
	'advice-due-set': adviceDueSet,
	'advice-given': adviceGiven,
	'ruling-presented': rulingPresented,
	'ruling-sent-back': rulingSentBack,
	'ruling-notified': rulingNotified,
	'term-extended': termExtended,
	'stay-consented': stayConsented,
	stayed: stayed,
	'stay-refused': stayRefused,
	'stay-ended': stayEnded,
	'applicant-withdrew': applicantWithdrew,
	'request-continued': requestContinued,
	withdrawn: withdrawn,
	'party-confirmed': partyConfirmed,
	'confirmation-undone': confirmationUndone,
	'access-ended': accessEnded,
	'case-taken-over': caseTakenOver,
	'law-changed': lawChanged,
	'outage-recorded': outageRecorded,
	'sign-in-code': signInCode,
	'membership-requested': membershipRequested,
	'membership-confirmed': membershipConfirmed,
	'role-given': roleGiven,
} satisfies { [Name in TemplateName]: Template<MailProps[Name]> };
