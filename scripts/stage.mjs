/**
 * One line for one stage of work, with its seconds; on a terminal they count while it lasts.
 * Runs on the host's own Node, so it uses nothing newer than Node 20.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function stage(name, work) {
	const begun = Date.now();
	const seconds = () => ((Date.now() - begun) / 1000).toFixed(1).padStart(6);
	const line = (/** @type {string} */ end) => `  ${name.padEnd(46)}${seconds()} s${end}`;
	const live = process.stdout.isTTY;
	if (live) process.stdout.write(line(''));
	const counting = live && setInterval(() => process.stdout.write(`\r${line('')}`), 250);
	if (!live) process.stdout.write(`  ${name} ...\n`);
	try {
		const result = await work();
		process.stdout.write(`${live ? '\r' : ''}${line('')}\n`);
		return result;
	} catch (error) {
		process.stdout.write(`${live ? '\r' : ''}${line('  failed')}\n`);
		throw error;
	} finally {
		if (counting) clearInterval(counting);
	}
}
