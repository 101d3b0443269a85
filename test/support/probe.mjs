// Gets a page again and again, in a process of its own so that nothing else there holds it up, until
// its input ends; then prints how long each answer took, in milliseconds, and ends.
const [url = ''] = process.argv.slice(2);
let running = true;
process.stdin.once('end', () => {
	running = false;
});
process.stdin.resume();
/** @type {number[]} */
const times = [];
while (running) {
	const start = performance.now();
	const answer = await fetch(url);
	await answer.text();
	if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
	times.push(performance.now() - start);
	await new Promise((resolve) => setTimeout(resolve, 5));
}
process.stdout.write(JSON.stringify(times));
