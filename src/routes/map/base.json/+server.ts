// The base map, made from npm packages at build time: asked for with the map, then kept.

import { buildBase } from './build-base.ts';

export const prerender = true;

export const GET = (): Response => Response.json(buildBase());
