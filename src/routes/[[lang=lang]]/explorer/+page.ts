// What was begun before the page's scripts ran is taken over.

import { browser } from '$app/environment';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({ ...data, begun: browser ? (await import('./first-picture.ts')).takeBegun() : undefined });
