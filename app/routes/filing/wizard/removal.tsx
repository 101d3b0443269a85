import { Details } from '~/components/details';
import { ActionGroup } from '~/components/form/action-group';
import { Button } from '~/components/form/button';

/** Removes something after one more click, with what goes with it said first. */
export function Removal(props: {
	/** What is removed, by name. */
	label: string;
	sure: string;
	/** Names what is removed, for the action. */
	fields?: Record<string, string>;
	action?: string;
}) {
	return (
		<Details summary={props.label}>
			<p className="utrecht-paragraph">{props.sure}</p>
			<form method="post" action={props.action}>
				{Object.entries(props.fields ?? {}).map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<ActionGroup>
					<Button kind="danger" name="intent" value="verwijder">
						{props.label}
					</Button>
				</ActionGroup>
			</form>
		</Details>
	);
}
