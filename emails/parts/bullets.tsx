import { Heading } from './heading';
import { styles } from './styles';

/** A titled list, numbered where its order matters; nothing at all where it is empty. */
export function Bullets(props: { title: string; items: readonly string[]; ordered?: boolean }) {
	const { title, items, ordered } = props;
	if (items.length === 0) return null;
	const List = ordered ? 'ol' : 'ul';
	return (
		<>
			<Heading>{title}</Heading>
			<List style={styles.list}>
				{items.map((item) => (
					<li key={item}>{item}</li>
				))}
			</List>
		</>
	);
}
