import type { PageWeight } from './page-weight';

/** What was measured with so many disputes in the database. */
export interface SizeReport {
	disputes: number;
	pages: {
		key: string;
		perSecond: number;
		p99: number;
		/** Answers a second, as a part of the bare page's. */
		ofBare: number;
		weight: PageWeight;
	}[];
	/** Filings acknowledged, and so on disk, a second. */
	filed: number;
	startMs: number;
	residentMb: number;
}

const goals = {
	ofBare: 0.5,
	slower: 1.3,
	filed: 100,
	startMs: 2000,
	residentMb: 350,
	js: 130,
	css: 20,
};

/** Prints a table a size, each figure with its goal, and how much slower the largest is than the smallest. */
export function printReport(reports: readonly SizeReport[]): void {
	const say = (line: string) => process.stdout.write(`${line}\n`);
	for (const { disputes, pages, filed, startMs, residentMb } of reports) {
		say(`\n${disputes.toLocaleString('en')} disputes`);
		say(row(['page', 'a second', 'p99 ms', 'of bare', 'JS kB', 'CSS kB', 'HTML kB']));
		for (const { key, perSecond, p99, ofBare, weight } of pages) {
			const kb = (bytes: number) => (bytes / 1000).toFixed(1);
			say(
				row([
					key,
					perSecond.toFixed(0),
					p99.toFixed(0),
					marked(`${(ofBare * 100).toFixed(0)} %`, ofBare >= goals.ofBare),
					marked(kb(weight.js), weight.js <= goals.js * 1000),
					marked(kb(weight.css), weight.css <= goals.css * 1000),
					kb(weight.html),
				]),
			);
		}
		say(`filed a second: ${marked(filed.toFixed(0), filed >= goals.filed)} (goal ${goals.filed})`);
		say(`start to first answer: ${marked(`${startMs.toFixed(0)} ms`, startMs < goals.startMs)}`);
		say(`resident: ${marked(`${residentMb.toFixed(0)} MB`, residentMb < goals.residentMb)}`);
	}
	const [small, large] = [reports.at(0), reports.at(-1)];
	if (!small || !large || small === large) return;
	say(
		`\n${large.disputes.toLocaleString('en')} against ${small.disputes.toLocaleString('en')} disputes`,
	);
	for (const page of small.pages) {
		const other = large.pages.find(({ key }) => key === page.key);
		// By their part of the bare page, so that a machine that grew busier in between counts for both.
		const slower = other ? page.ofBare / other.ofBare : Number.NaN;
		say(row([page.key, marked(`${slower.toFixed(2)} × as slow`, slower <= goals.slower)]));
	}
}

function marked(figure: string, reached: boolean): string {
	return reached ? figure : `${figure} !`;
}

function row(cells: readonly string[]): string {
	return cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(11))).join('');
}
