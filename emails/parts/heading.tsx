import { styles } from './styles';

/** The heading above a part of a mail. */
export function Heading({ children }: { children: string }) {
	return <h2 style={styles.heading}>{children}</h2>;
}
