// `npm start`: decides the mode before anything else is loaded, builds when needed, starts the server.
import { setFlagsFromString } from 'node:v8';
import { build, canBuild, isBuilt, wasBuilt } from './build.mjs';

const { env, stderr } = process;
// NODE_ENV is the operator's word only until here: React and express read it as 'fast or debug'.
env.PORTAL_MODE ||= env.NODE_ENV === 'production' ? 'production' : 'demo';
env.NODE_ENV = 'production';

// By itself V8 lets the heap grow to four times what is in use before it collects; twice costs no speed.
setFlagsFromString('--heap-growing-percent=100');

if (!isBuilt()) {
	if (canBuild()) {
		stderr.write('Building the portal; this takes a quarter of a minute.\n');
		build();
	} else if (wasBuilt()) {
		stderr.write('The build is older than its sources and the compiler is not installed.\n');
	} else {
		stderr.write(
			'The portal is not built and its compiler is not installed. Run: npm ci --include=dev && npm run build\n',
		);
		process.exit(1);
	}
}

// Not as a literal: the compiler would follow it into its own output.
await import(new URL('../../build/server/index.js', import.meta.url).href);
