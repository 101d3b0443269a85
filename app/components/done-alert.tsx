import { useSearchParams } from '@remix-run/react';
import { Alert } from '~/components/alert';

/** Says what was just done, by the key that the address carries after a redirect; else nothing. */
export function DoneAlert({ says }: { says: Record<string, string> }) {
	const [search] = useSearchParams();
	const key = search.get('gedaan') ?? '';
	return Object.hasOwn(says, key) ? <Alert tone="ok" title={says[key]} /> : null;
}
