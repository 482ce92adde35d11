import { defineConfig } from '@playwright/test';
import { environment, find } from './chromium.ts';

const chromium = await find();

export default defineConfig({
	testDir: '.',
	testMatch: '*.story.ts',
	outputDir: '../test-results',
	globalSetup: './everyone.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	// No story asserts a time: how long a step may take only says how loaded a machine may be.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	use: {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// Keeping the app on the device is three hundred requests; only the stories about that allow it.
		serviceWorkers: 'block',
		// A trace of every story costs a third of the time; of one that fails: npx playwright test -c e2e NAME --trace on
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: chromium.executablePath,
			args: chromium.args,
			env: environment(chromium)
		}
	}
});
