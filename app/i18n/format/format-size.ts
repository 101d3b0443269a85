import type { Language } from '~/domain/language';

/** A file's size for people, from bytes: ‘12 kB’, ‘3,4 MB’ (‘3.4 MB’); never ‘0 kB’. */
export function formatSize(bytes: number, language: Language): string {
	if (bytes < 1000) return `${bytes} bytes`;
	if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
	const [unit, name] = bytes < 999_950_000 ? [1e6, 'MB'] : [1e9, 'GB'];
	const rounded = (bytes / unit).toFixed(1).replace(/\.0$/, '');
	return `${language === 'nl' ? rounded.replace('.', ',') : rounded} ${name}`;
}
