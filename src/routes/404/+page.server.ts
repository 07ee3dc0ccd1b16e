// Where the site's root and the script that searches are: the page is read at any depth, so that nothing in it may be relative.

import { FIND_SCRIPT, filesOf } from '#lib/built.ts';
import { SITE_FOLDER } from '#lib/publish/site.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ root: SITE_FOLDER, script: filesOf(FIND_SCRIPT)?.[0] });
