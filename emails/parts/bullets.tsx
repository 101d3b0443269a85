import { Heading } from './heading';
import { styles } from './styles';

/** A titled list; nothing at all where it is empty. */
export function Bullets({ title, items }: { title: string; items: readonly string[] }) {
	if (items.length === 0) return null;
	return (
		<>
			<Heading>{title}</Heading>
			<ul style={styles.list}>
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</ul>
		</>
	);
}
