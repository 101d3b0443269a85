import { expect, it } from 'vitest';
import { mailSetting } from '#test/support/mail-facts';
import { render } from '~/delivery/render-mail';
import { unlinked } from '~/delivery/unlinked';

/** What mail programs make a link of by themselves: a scheme, or words joined by full stops. */
const followed = /\w:\/\/|www\.\w|\w\.(?!pdf\b)[a-z]{2}/i;

it('has no link in a name that a stranger typed, in HTML nor in text', () => {
	const setting = mailSetting({ audience: 'person' });
	for (const organisationName of [
		'Uw DigiD verloopt: ga naar https://www.evil.example/@nl',
		'Herstel nu op evil.com!',
		'www.evil.example',
		'HTTP://EVIL.EXAMPLE',
		'inloggen.evil.co.uk/digid.pdf?x=1',
		'(evil.example)',
		'bod.pdf.evil.example',
	]) {
		const facts = { organisationName, path: '/namens' };
		const { html, text } = render('membership-confirmed', facts, setting);
		const own = new RegExp(`${setting.publicUrl}/namens|${setting.contactEmail}`, 'g');
		const typed = (part: string) => part.replace(/<[^>]*>/g, ' ').replace(own, '');
		expect(typed(html)).not.toMatch(followed);
		expect(typed(text)).not.toMatch(followed);
		expect(html).toContain(`href="${setting.publicUrl}/namens"`);
		expect(text).toContain(`${setting.publicUrl}/namens`);
	}
});

it('leaves other texts as they are: file names, initials, numbers, addresses, our own links', () => {
	for (const html of [
		'<p>bod 2027.pdf, verslag.docx. Woonbond B.V. en J.P. de Vries (art. 4.5), 14.30 uur, 1.2 MB</p>',
		'<p>Vraag het aan piet@waterstad.example.</p>',
		'<a href="https://portaal.example/x" class="a.b">portaal.example</a>',
	]) {
		expect(unlinked(html)).toBe(html);
	}
});
