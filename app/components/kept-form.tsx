import { Button } from './form/button';

/** A posted form that was not taken, as its sender gets it back; said in their language already. */
export interface KeptForm {
	title: string;
	lines: string[];
	link: { to: string; label: string } | null;
	/** Where it can be sent once more, with everything that was in it. */
	again: { to: string; button: string } | null;
	fields: { id: string; name: string; text: string; label: string | null }[];
	/** Where files that came along are chosen once more, by field. */
	files: { name: string; label: string; multiple: boolean }[];
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
			encType={kept.files.length > 0 ? 'multipart/form-data' : undefined}
			className="portal-form"
		>
			{kept.link && (
				<p>
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
			{kept.fields.map(({ id, name, text, label }) =>
				label === null ? (
					<input key={id} type="hidden" name={name} value={text} />
				) : (
					<label key={id} className="utrecht-form-label">
						{label}
						<textarea
							name={name}
							defaultValue={text}
							readOnly
							rows={Math.min(12, 1 + text.split('\n').length + Math.floor(text.length / 60))}
							className="utrecht-textarea utrecht-textarea--html-textarea"
						/>
					</label>
				),
			)}
			{kept.files.map(({ name, label, multiple }) => (
				<label key={name} className="utrecht-form-label">
					{label}
					<input type="file" name={name} multiple={multiple} className="portal-file" />
				</label>
			))}
			{kept.again && <Button>{kept.again.button}</Button>}
		</form>
	);
}
