import { Details } from './details';
import { MembershipButton } from './membership-button';

/** Ends one membership in two steps, with what that means in between: it holds at once. */
export function EndMembership(props: {
	membershipId: string;
	label: string;
	/** Whose it is, for who hears the label alone. */
	hidden: string;
	means: string;
	confirm: string;
}) {
	return (
		<Details
			summary={
				<>
					{props.label} <span className="portal-hidden">{props.hidden}</span>
				</>
			}
		>
			<p>{props.means}</p>
			<MembershipButton
				intent="beeindig"
				membershipId={props.membershipId}
				kind="danger"
				label={props.confirm}
				hidden={props.hidden}
			/>
		</Details>
	);
}
