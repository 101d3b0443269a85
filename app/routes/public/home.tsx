export default function Home() {
	return <h1>Geschillenportaal prestatieafspraken</h1>;
}
