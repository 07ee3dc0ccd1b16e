// A settled tree against the definition: what fits becomes a document, what does not is told and taken
// out, with the smallest part that can be missed around it. Knows no field; `issue-words` has the words.

import * as v from 'valibot';
import { type Document, definition } from './definition.ts';
import type { AnySchema } from './field.ts';
import { type Complaint, complaintsOf, isMissing, issueProblem } from './issue-words.ts';
import type { Report } from './settle-value.ts';
import { follow, type Path, plain, type Tree, without } from './tree.ts';

/** What a file says, in the shape of its definition, and where it says it; `whole`: before anything was taken out. */
export type Checked<T = Document> = { readonly content: T; readonly tree: Tree; readonly whole: Tree };

/** Each round takes out what the round before left incomplete, one level up: depth of the format, and some. */
const MOST_ROUNDS = 12;

/** The part of the tree that fits a definition, that of the event file unless another is given; undefined when nothing does. */
export function checkTree(tree: Tree, report: Report): Checked | undefined;
export function checkTree<S extends AnySchema>(tree: Tree, report: Report, schema: S): Checked<v.InferOutput<S>> | undefined;
export function checkTree(tree: Tree, report: Report, schema: AnySchema = definition): Checked<unknown> | undefined {
  let rest: Tree | undefined = tree;
  for (let round = 0; rest && round < MOST_ROUNDS; round++) {
    const result = v.safeParse(schema, plain(rest));
    if (result.success) return { content: result.output, tree: rest, whole: tree };
    const complaints = complaintsOf(result.issues);
    for (const complaint of complaints) if (round === 0 || !isMissing(complaint)) report(issueProblem(complaint, rest));
    rest = without(rest, partsToDrop(complaints, rest));
  }
  return undefined;
}

function partsToDrop(complaints: readonly Complaint[], tree: Tree): ReadonlySet<Tree> {
  return new Set(complaints.map((complaint) => nearestPart(complaint.path, tree)));
}

/** The value complained of, or what should have held it. */
function nearestPart(path: Path, tree: Tree): Tree {
  return follow(tree, path) ?? (path.length === 0 ? tree : nearestPart(path.slice(0, -1), tree));
}
