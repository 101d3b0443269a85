/** An e-mail address that opens the visitor's own mail program. */
export function MailLink({ email }: { email: string }) {
	return (
		<a href={`mailto:${email}`} className="utrecht-link utrecht-link--html-a">
			{email}
		</a>
	);
}
