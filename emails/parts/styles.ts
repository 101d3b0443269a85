import type { CSSProperties } from 'react';

const ink = '#1b1b1b';
const quiet = '#4a4a4a';
const rule = '#c8c8c8';

/** How every mail looks: one column of plain text, as a letter. */
export const styles = {
	body: {
		margin: 0,
		padding: '24px 16px',
		background: '#ffffff',
		color: ink,
		fontFamily: "'Fira Sans', Calibri, Arial, sans-serif",
		fontSize: '16px',
		lineHeight: '1.5',
	},
	sheet: { maxWidth: '600px', margin: '0 auto' },
	sender: {
		margin: '0 0 24px',
		paddingBottom: '8px',
		borderBottom: `3px solid ${ink}`,
		fontWeight: 'bold',
	},
	title: { margin: '0 0 16px', fontSize: '22px', lineHeight: '1.3' },
	heading: { margin: '24px 0 4px', fontSize: '17px' },
	paragraph: { margin: '0 0 12px' },
	quote: { margin: '0 0 12px', padding: '0 0 0 12px', borderLeft: `4px solid ${rule}` },
	list: { margin: '0 0 12px', paddingLeft: '24px' },
	table: { margin: '24px 0 20px', borderCollapse: 'collapse', width: '100%' },
	term: {
		padding: '6px 16px 6px 0',
		borderTop: `1px solid ${rule}`,
		textAlign: 'left',
		verticalAlign: 'top',
		fontWeight: 'bold',
	},
	fact: { padding: '6px 0', borderTop: `1px solid ${rule}`, verticalAlign: 'top' },
	why: { margin: '0 0 2px', color: quiet, fontSize: '14px', fontWeight: 'bold' },
	whySteps: { margin: '0 0 12px', paddingLeft: '20px', color: quiet, fontSize: '14px' },
	code: { margin: '0 0 12px', fontSize: '28px', letterSpacing: '4px', fontWeight: 'bold' },
	link: { color: '#154273', fontWeight: 'bold' },
	foot: {
		margin: '32px 0 0',
		paddingTop: '12px',
		borderTop: `1px solid ${rule}`,
		color: quiet,
		fontSize: '14px',
	},
} satisfies Record<string, CSSProperties>;
