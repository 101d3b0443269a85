import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** A real browser without a window; close it at the end. Fails, saying what to do, where none is. */
export async function aBrowser(): Promise<Browser> {
	const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
	if (!existsSync(executablePath)) {
		throw new Error(
			`No browser at ${executablePath}: install Chromium, or name one with CHROMIUM=/path/to/chromium`,
		);
	}
	return chromium.launch({ executablePath, args: flags });
}
