/**
 * Fields in which nobody types: buttons, options, and what a form carries along. Every other one
 * counts as typed, so that a field which is forgotten here is shown once too often, and not lost.
 */
const chosen = new Set(
	[
		'version kept gezien id base reference requestId attemptId pointId membershipId organisationId',
		'intent verwijder overal pagina terug taal',
		'agreed documents form ground kind language role scope side theme weeks performanceConfirmed',
		'partyId byPartyId withPartyIds pointIds',
	].flatMap((names) => names.split(' ')),
);
/** Options of a row of a form: of each point, term, holiday, document. */
const chosenInRow =
	/^(points\.[^.]+\.(admissible|outcome|obligationBy)|attempts\.[^.]+\.stance|terms\.[\w-]+\.(unit|moves|confirmed)|holidays\.\w+\.confirmed|documents\.[\w-]+\.[\w-]+\.asked)$/;

/** Whether what a form posts in this field was chosen or carried along, not typed by a person. */
export function isChosen(field: string): boolean {
	return chosen.has(field) || chosenInRow.test(field);
}
