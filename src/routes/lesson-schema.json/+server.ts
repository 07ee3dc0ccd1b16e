// The JSON Schema of a lesson file, for editors.

import { json } from '@sveltejs/kit';
import { lessonSchema } from '#lib/core/lesson/lesson-schema.ts';

export const prerender = true;

export const GET = (): Response => json(lessonSchema());
