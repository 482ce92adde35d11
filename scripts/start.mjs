/** `npm start`: build when sources changed, then serve. The server runs in this very process. */
import './own-node.mjs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';

try {
	await build();
} catch (error) {
	console.error(`${error.message}\nThe pages could not be built. The lines above say why.`);
	process.exit(1);
}
process.env.NODE_ENV ??= 'production';
await import(pathToFileURL('build/server/main.js').href);
