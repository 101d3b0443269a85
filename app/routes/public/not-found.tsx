import { notFound } from '~/http/responses';

export function loader(): never {
	throw notFound();
}

export function action(): never {
	throw notFound();
}

export default function NotFound() {
	return null;
}
