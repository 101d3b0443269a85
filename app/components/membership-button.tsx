import { Button, type ButtonKind } from '~/components/form/button';

/** A button that does one thing to one membership; `hidden` says whose, for who hears it alone. */
export function MembershipButton(props: {
	intent: string;
	membershipId: string;
	kind?: ButtonKind;
	label: string;
	hidden: string;
}) {
	return (
		<form method="post">
			<input type="hidden" name="membershipId" value={props.membershipId} />
			<Button kind={props.kind ?? 'secondary'} name="intent" value={props.intent}>
				{props.label} <span className="portal-hidden">{props.hidden}</span>
			</Button>
		</form>
	);
}
