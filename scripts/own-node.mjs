/** Imported first by every script that needs it: the version of Node that runs us is told, not assumed. */
const oldest = 24;

if (Number.parseInt(process.versions.node, 10) < oldest) {
	console.error(
		`This is Node ${process.versions.node}, and Fourleaf needs ${oldest} or newer. Begin with npm start, npm test ` +
			'or npm run dev: they bring theirs along. If you did, delete node_modules and try again.'
	);
	process.exit(1);
}
