import * as build from 'virtual:remix/server-build';
import { createRequestHandler } from '@remix-run/express';
import express from 'express';
import { migrations } from '~/db/migrate';

const app = express();
app.use(express.static('build/client'));
app.all(
	'*',
	createRequestHandler({
		build: build as never,
		getLoadContext: () =>
			({ nonce: 'x', findActor: async () => null, visitorLanguage: 'nl' }) as never,
	}),
);
app.listen(3000, () => process.stdout.write(`${migrations.length} migrations\n`));
