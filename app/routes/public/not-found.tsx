import { notFound } from '~/server/responses';

export function loader(): never {
	throw notFound();
}

export function action(): never {
	throw notFound();
}

export default function NotFound() {
	return null;
}
