import type { ReactNode } from 'react';
import { styles } from './styles';

/** A paragraph of a mail. */
export function Paragraph({ children }: { children: ReactNode }) {
	return <p style={styles.paragraph}>{children}</p>;
}
