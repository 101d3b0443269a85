/** A real PDF of one page with these lines of text; characters outside Latin-1 are left out. */
export function smallPdf(lines: readonly string[]): Buffer {
	const shown = lines.map((line, index) => {
		const text = line.replace(/[^\x20-\xff]/g, '').replace(/[\\()]/g, '\\$&');
		return `BT /F1 ${index === 0 ? 16 : 11} Tf 72 ${770 - index * 22} Td (${text}) Tj ET`;
	});
	const content = shown.join('\n');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}
