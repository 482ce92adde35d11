import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import * as cluster from './cluster.ts';
import { prepare } from './connection.ts';
import { migrations } from './migrations.ts';

/** Before the first `*.db.test.ts`: one cluster that nothing is kept in, with a migrated template to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = cluster.throwawayFolder();
	const running = await cluster.start(folder, { lasting: false });
	await prepare(running.url('migrated'), migrations);
	project.provide('postgres', running.url('postgres'));
	return async () => {
		await running.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
