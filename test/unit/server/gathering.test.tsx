import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { gathering } from '~/server/answered/gathering';

/** More letters of three bytes than fit in one of React's pieces, beginning so many bytes later. */
function Quotes({ after }: { after: number }) {
	return (
		<div>
			{'x'.repeat(after)}
			{Array.from({ length: 300 }, (_, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
				<p key={index}>‘€’</p>
			))}
		</div>
	);
}

it.each([0, 1, 2, 3, 4, 5])(
	'gives the page as it was rendered wherever a letter falls between two pieces (%i)',
	async (after) => {
		const page = await new Promise<Buffer>((resolve) => {
			const { pipe } = renderToPipeableStream(<Quotes after={after} />, {
				onAllReady: () => pipe(gathering(resolve)),
			});
		});
		expect(page.includes(0)).toBe(false);
		expect(page.toString()).toBe(renderToString(<Quotes after={after} />));
	},
);
