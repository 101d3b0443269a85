/** A text as somebody typed it: its line breaks stay, nothing in it is read as anything but text. */
export function Prose({ text }: { text: string }) {
	return <div className="portal-prose">{text}</div>;
}
