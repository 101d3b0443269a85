import { describe, expect, test } from 'vitest';
import { aServedPage } from '#test/support/a-served-page';
import { Alert } from '~/components/alert';
import { Page } from '~/components/frame/page';
import { pageTitle } from '~/components/frame/page-title';
import { DataTable } from '~/components/lists/data-table';
import { Pagination } from '~/components/lists/pagination';
import { SummaryList } from '~/components/lists/summary-list';
import { Prose } from '~/components/prose';
import { Stepper } from '~/components/stepper';

describe('the parts of a page', () => {
	test('a page is one main part with one heading; the way back is a list of links', async () => {
		const page = await aServedPage(
			<Page title="Zaak" caption="Stap 2 van 6" breadcrumb={[{ to: '/start', label: 'Start' }]} />,
		);
		expect(page.querySelectorAll('main h1').map((heading) => heading.text)).toEqual(['Zaak']);
		expect(page.querySelector('nav[aria-label="Kruimelpad"] a')?.getAttribute('href')).toBe(
			'/start',
		);
		expect(page.querySelector('main')?.id).toBe('inhoud');
	});

	test('an alert says its tone in words, not by colour alone', async () => {
		expect((await aServedPage(<Alert tone="warning" title="Iemand was u voor" />)).text).toBe(
			'Waarschuwing: Iemand was u voor',
		);
		expect((await aServedPage(<Alert tone="info">Tot vrijdag</Alert>)).text).toContain('Let op');
	});

	test('a table without rows says so instead of showing headers', async () => {
		const columns = [{ key: 'a', label: 'Kenmerk' }];
		const empty = await aServedPage(
			<DataTable caption="Zaken" columns={columns} rows={[]} empty="Geen" />,
		);
		expect(empty.querySelector('table')).toBeNull();
		expect(empty.text).toBe('Geen');
	});

	test('a row is named by its first cell, and each cell knows its column', async () => {
		const table = await aServedPage(
			<DataTable
				caption="Zaken"
				columns={[
					{ key: 'a', label: 'Kenmerk' },
					{ key: 'b', label: 'Stand' },
				]}
				rows={[{ key: '1', cells: ['2027-0012', 'Ingediend'] }]}
				empty=""
			/>,
		);
		expect(table.querySelector('th[scope=row]')?.text).toBe('2027-0012');
		expect(table.querySelector('td')?.getAttribute('data-label')).toBe('Stand');
	});

	test('a link to change an answer names the answer', async () => {
		const action = { to: '/kind', label: 'Wijzig', hidden: 'soort geschil' };
		const list = await aServedPage(
			<SummaryList rows={[{ key: 'kind', term: 'Soort', detail: 'Nakoming', action }]} />,
		);
		expect(list.querySelector('a')?.text).toBe('Wijzig soort geschil');
	});

	test('the step that something is at is told in words and to assistive software', async () => {
		const steps = await aServedPage(
			<Stepper steps={[{ key: 'a', label: 'Ingediend', state: 'current' }]} />,
		);
		expect(steps.querySelector('[aria-current=step]')?.text).toBe('Nu: Ingediend');
	});

	test('typed text is shown as text', async () => {
		const prose = await aServedPage(<Prose text={'<script>\nregel'} />);
		expect(prose.querySelector('script')).toBeNull();
		expect(prose.querySelector('.portal-prose')?.innerHTML).toBe('&lt;script&gt;\nregel');
	});

	test('pages are not numbered where there is one', async () => {
		const hrefOf = (page: number) => `?pagina=${page}`;
		expect((await aServedPage(<Pagination page={1} more={false} hrefOf={hrefOf} />)).text).toBe('');
		const links = (
			await aServedPage(<Pagination page={2} more hrefOf={hrefOf} />)
		).querySelectorAll('a');
		expect(links.map((link) => link.text)).toEqual(['Vorige pagina', 'Volgende pagina']);
	});
});

describe('the title of a page', () => {
	const say = (language: string) => (language === 'nl' ? 'Dien een geschil in' : 'File a dispute');

	test('is in the reader’s language, with the portal’s name behind it', () => {
		expect(pageTitle([{ id: 'root', data: { language: 'nl' } }], say)).toEqual([
			{ title: 'Dien een geschil in – Geschillenportaal' },
		]);
		expect(pageTitle([{ id: 'root', data: { language: 'en' } }], say)).toEqual([
			{ title: 'File a dispute – Dispute portal' },
		]);
	});

	test('is Dutch where the root could not tell', () => {
		expect(pageTitle([{ id: 'root' }, undefined], say)[0]?.title).toContain('Geschillenportaal');
	});
});
