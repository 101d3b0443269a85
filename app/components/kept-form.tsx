import { Button } from './form/button';

/** A posted form that was not taken, as its sender gets it back; said in their language already. */
export interface KeptForm {
	title: string;
	lines: string[];
	link: { to: string; label: string } | null;
	/** Where it can be sent once more, with everything that was in it. */
	again: { to: string; button: string } | null;
	fields: KeptField[];
}

/** A field of it: unseen without a label, a text with rows, and without them a file to choose again. */
export interface KeptField {
	id: string;
	name: string;
	text: string;
	label: string | null;
	rows: number;
}

/** What an answer carries of a posted form that was not taken; null for any other error. */
export function keptForm(told: unknown): KeptForm | null {
	const kept = typeof told === 'object' && told !== null ? Reflect.get(told, 'kept') : null;
	return kept ?? null;
}

/** What was typed, to be copied or sent once more; what was chosen goes along unseen. */
export function KeptFormView({ kept }: { kept: KeptForm }) {
	return (
		<form
			method="post"
			action={kept.again?.to}
			encType="multipart/form-data"
			className="portal-form"
		>
			{kept.link && (
				<p className="utrecht-paragraph">
					<a
						className="utrecht-link utrecht-link--html-a"
						href={kept.link.to}
						target="_blank"
						rel="noreferrer"
					>
						{kept.link.label}
					</a>
				</p>
			)}
			{kept.fields.map((field) =>
				field.label === null ? (
					<input key={field.id} type="hidden" name={field.name} value={field.text} />
				) : (
					<div key={field.id} className="utrecht-form-field">
						<label htmlFor={field.id} className="utrecht-form-label utrecht-form-field__label">
							{field.label}
						</label>
						<KeptControl field={field} />
					</div>
				),
			)}
			{kept.again && <Button>{kept.again.button}</Button>}
		</form>
	);
}

/** The text as it was typed, or the file to choose again. */
function KeptControl({ field: { id, name, text, rows } }: { field: KeptField }) {
	if (!rows) return <input id={id} type="file" name={name} multiple className="portal-file" />;
	return (
		<textarea
			id={id}
			name={name}
			defaultValue={text}
			readOnly
			rows={rows}
			className="utrecht-textarea utrecht-textarea--html-textarea"
		/>
	);
}
