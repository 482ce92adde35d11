import { hostPlans } from '#browser/run/plans.ts';
import type { PageLoad } from './$types';

/** Not a server's load: offline the page still lists what is on the device. */
export const load: PageLoad = async ({ fetch }) => ({ host: await hostPlans(fetch) });
