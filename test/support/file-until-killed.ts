import { once } from 'node:events';
import { aFiledDispute } from './a-filed-dispute';
import { aRuntime } from './a-runtime';

// A portal process that files disputes until it is killed: it waits for a line with its data folder,
// then says each reference once it was told that it is filed.
process.stdout.write('loaded\n');
const [line] = await once(process.stdin, 'data');
const runtime = await aRuntime({ folder: String(line).trim() });
process.stdout.write('open\n');
for (;;) process.stdout.write(`${await aFiledDispute(runtime)}\n`);
