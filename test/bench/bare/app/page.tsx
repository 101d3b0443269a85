import { useLoaderData } from '@remix-run/react';

export async function loader() {
	return { title: 'Een kale pagina' };
}

export default function Page() {
	const { title } = useLoaderData<typeof loader>();
	return (
		<main>
			<h1>{title}</h1>
			<p>Hiermee worden de pagina’s van het portaal vergeleken.</p>
		</main>
	);
}
