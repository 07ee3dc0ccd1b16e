// The files to download, each under its own name.

import { error } from '@sveltejs/kit';
import { downloads } from '#lib/publish/downloads.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => downloads().map(({ name }) => ({ file: name }));

export const GET: RequestHandler = async ({ params }) => {
  const file = downloads().find(({ name }) => name === params.file);
  if (!file) error(404);
  return new Response(await file.make(), { headers: { 'content-type': file.type } });
};
