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
	timeout: 60_000,
	use: {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// Keeping the app on the device is three hundred requests; only the stories about that allow it.
		serviceWorkers: 'block',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: chromium.executablePath,
			args: chromium.args,
			env: environment(chromium)
		}
	}
});
