/**
 * Which declarations are changed: those whose name falls in the part asked for. A name keeps its part when the code
 * around it changes, so that a score today and one next year are of the same sample.
 */
import { PluginKind, declareValuePlugin } from "@stryker-mutator/api/plugin";

const [part, parts] = process.env.MUTANTS_PART.split("/").map(Number);

/** FNV-1a: spreads names that differ in a letter. */
const hash = (text) =>
  [...text].reduce((sum, sign) => Math.imul(sum ^ sign.codePointAt(0), 16777619) >>> 0, 2166136261);

/** The name of what stands at the top of a file or of a class; undefined of anything else. */
function nameOf({ node, parent }) {
  if (node.type === "ClassMethod" || node.type === "ClassProperty") return node.key.name ?? "";
  if (parent?.type !== "Program" && parent?.type !== "ExportNamedDeclaration") return undefined;
  if (node.type === "FunctionDeclaration") return node.id.name;
  return node.type === "VariableDeclaration" ? (node.declarations[0].id.name ?? "") : undefined;
}

function shouldIgnore(path) {
  const name = nameOf(path);
  return name !== undefined && hash(name) % parts !== part - 1 ? "in another part of the sample" : undefined;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "sample", { shouldIgnore })];
