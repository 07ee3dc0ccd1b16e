// `npm run describe:data`: writes data/README.md from the definition of the event file. A test tells when it has to be run again.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFormat } from '../lib/core/corpus/describe-format.ts';
import { FORMAT_EXAMPLES } from '../lib/core/corpus/format-examples.ts';

writeFileSync(join(import.meta.dirname, '../../data/README.md'), describeFormat(FORMAT_EXAMPLES));
