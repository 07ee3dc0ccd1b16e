// The JSON Schema of an event file, for editors.

import { json } from '@sveltejs/kit';
import { jsonSchema } from '#lib/core/corpus/json-schema.ts';

export const prerender = true;

export const GET = (): Response => json(jsonSchema());
