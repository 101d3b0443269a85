import { compile, type FormatCallback } from 'html-to-text';

/** A row of facts as one line: ‘Kenmerk: 2027-0001’. */
const factLine: FormatCallback = (row, walk, builder) => {
	const [term, fact] = row.children.filter(({ type }) => type === 'tag');
	builder.openBlock({ leadingLineBreaks: 1 });
	walk(term?.children ?? [], builder);
	builder.addInline(': ');
	walk(fact?.children ?? [], builder);
	builder.closeBlock({ trailingLineBreaks: 1 });
};

/** A link as its words and, on a line of its own, its address. */
const linkLines: FormatCallback = (link, walk, builder) => {
	walk(link.children, builder);
	builder.addInline(':');
	builder.addLineBreak();
	builder.addInline(link.attribs?.href ?? '', { noWordTransform: true });
};

/** The text part of a mail, made from its HTML so that the two can't tell different things. */
export const plainText: (html: string) => string = compile({
	wordwrap: 78,
	formatters: { factLine, linkLines },
	selectors: [
		{ selector: 'a', format: 'linkLines' },
		{ selector: 'h1', options: { uppercase: false, trailingLineBreaks: 2 } },
		{ selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
		{ selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1 } },
		{ selector: 'ol', options: { leadingLineBreaks: 1 } },
		{ selector: 'blockquote', options: { leadingLineBreaks: 1 } },
		{ selector: 'table', format: 'block', options: { leadingLineBreaks: 2 } },
		{ selector: 'tr', format: 'factLine' },
		{ selector: 'title', format: 'skip' },
	],
});
