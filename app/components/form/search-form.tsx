import { ActionGroup } from './action-group';
import { Button } from './button';
import { TextField } from './text-field';

/** Asks this page again with what to look for, as `zoek` in its address. */
export function SearchForm(props: { label: string; button: string; searched: string }) {
	const { label, button, searched } = props;
	return (
		<search>
			<form method="get" className="portal-form">
				<TextField name="zoek" label={label} type="search" width="medium" defaultValue={searched} />
				<ActionGroup>
					<Button>{button}</Button>
				</ActionGroup>
			</form>
		</search>
	);
}
