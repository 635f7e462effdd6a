/** Carries out the requests of `context.sync()` on any objects; it knows nothing of Excel. */
import {
  ApiError,
  ApiObject,
  callMember,
  camel,
  isCollection,
  notImplemented,
  NULL_OBJECT,
  readMember,
  writeMember,
} from "./objects";
import { query } from "./query";
import {
  ACTION,
  PATH,
  type ActionInfo,
  type ArgumentInfo,
  type PathInfo,
  type RequestBody,
  type ResponseBody,
} from "./request";

/** What the interpreter starts from. */
export interface Root {
  /** `context.workbook`. */
  global(): ApiObject;
  /** An object that a request makes by its type's name. */
  create(typeName: string): ApiObject;
  /** Called before each read: what was written before it shall have had its effect. */
  settle(): Promise<void>;
}

type Resolved = ApiObject | typeof NULL_OBJECT;

export class Interpreter {
  /** Objects that the client keeps between requests. */
  private readonly kept = new Map<string, ApiObject>();
  private keptCount = 0;

  constructor(private readonly root: Root) {}

  /** Carries out a request; the first error ends it, with the results so far, as Excel does. */
  async process(body: RequestBody): Promise<ResponseBody> {
    const run = new Run(this.root, this.kept, body.ObjectPaths ?? {}, () => `kept-${++this.keptCount}`);
    const results: ResponseBody["Results"] = [];
    for (const [index, action] of (body.Actions ?? []).entries()) {
      try {
        const value = await run.perform(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, Error: describe(error, action, index) };
      }
    }
    return { Results: results };
  }
}

function describe(error: unknown, action: ActionInfo, index: number): ResponseBody["Error"] {
  const known = error instanceof ApiError;
  const message = error instanceof Error ? error.message : String(error);
  return {
    Code: known ? error.code : "GeneralException",
    Message: known
      ? message
      : `The embedded Excel failed: ${error instanceof Error ? (error.stack ?? message) : message}`,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: known && error.code === "AccessDenied" ? 401 : 400,
  };
}

class Run {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly root: Root,
    private readonly kept: Map<string, ApiObject>,
    private readonly paths: Readonly<Record<string, PathInfo>>,
    private readonly newId: () => string
  ) {}

  async perform(action: ActionInfo): Promise<unknown> {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(await this.object(action.ObjectPathId));
      case ACTION.query:
      case ACTION.queryAsJson: {
        await this.root.settle();
        const target = await this.object(action.ObjectPathId);
        return target === NULL_OBJECT ? null : query(target, action.QueryInfo ?? {});
      }
      case ACTION.method:
        return this.callAction(action);
      case ACTION.set: {
        const target = await this.existing(action.ObjectPathId);
        const [value] = await this.args(action.ArgumentInfo);
        writeMember(target, action.Name, value);
        return undefined;
      }
      case ACTION.update: {
        const target = await this.existing(action.ObjectPathId);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          writeMember(target, name, value);
        return undefined;
      }
      case ACTION.trace:
        return null;
      case ACTION.ensure:
        return undefined;
      default:
        throw notImplemented(`requests of kind ${action.ActionType}`);
    }
  }

  private async callAction(action: ActionInfo): Promise<unknown> {
    if (action.Name === "_KeepReference") return this.keep(await this.object(action.ObjectPathId));
    if (action.Name === "_RemoveReference") {
      const [id] = await this.args(action.ArgumentInfo);
      this.kept.delete(String(id));
      return undefined;
    }
    const target = await this.object(action.ObjectPathId);
    if (target === NULL_OBJECT) return null;
    const value = await callMember(target, action.Name, await this.args(action.ArgumentInfo));
    if (value instanceof ApiObject) return this.identify(value);
    return value === undefined || value === NULL_OBJECT ? null : value;
  }

  private keep(target: Resolved): unknown {
    if (target === NULL_OBJECT) return null;
    const id = this.newId();
    this.kept.set(id, target);
    return { _ReferenceId: id };
  }

  private identify(target: Resolved): unknown {
    if (target === NULL_OBJECT) return null;
    const value: Record<string, unknown> = { ...target.identity };
    if (target.kept) {
      const id = this.newId();
      this.kept.set(id, target);
      value._ReferenceId = id;
    }
    return value;
  }

  private async existing(pathId: number): Promise<ApiObject> {
    const target = await this.object(pathId);
    if (target === NULL_OBJECT) throw new ApiError("ItemNotFound", "The requested resource doesn't exist.");
    return target;
  }

  private async object(pathId: number): Promise<Resolved> {
    const known = this.resolved.get(pathId);
    if (known) return known;
    const path = this.paths[String(pathId)];
    if (!path) throw new ApiError("InvalidArgument", `The request names no object ${pathId}`);
    const found = await this.resolve(path);
    this.resolved.set(pathId, found);
    return found;
  }

  private async resolve(path: PathInfo): Promise<Resolved> {
    if (path.ObjectPathType === PATH.global) return this.root.global();
    if (path.ObjectPathType === PATH.new) return this.root.create(path.Name);
    if (path.ObjectPathType === PATH.nothing) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.kept.get(path.Name);
      if (!kept)
        throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
      return kept;
    }
    const parent = await this.object(path.ParentObjectPathId);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const value = await this.child(parent, path);
    if (value === NULL_OBJECT || value instanceof ApiObject) return value;
    throw notImplemented(`${parent.apiName}.${camel(path.Name)}`);
  }

  private async child(parent: ApiObject, path: PathInfo): Promise<unknown> {
    if (path.ObjectPathType === PATH.property) return readMember(parent, path.Name);
    const args = await this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      if (!isCollection(parent)) throw notImplemented(`${parent.apiName}.getItem()`);
      return parent.Indexer(args[0]);
    }
    return callMember(parent, path.Name, args);
  }

  /** Arguments that are objects come as path ids, beside or inside the plain ones. */
  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const plain = info?.Arguments ?? [];
    const referenced = info?.ReferencedObjectPathIds;
    const ids = Array.isArray(referenced) ? (referenced as unknown[]) : [];
    const merged: unknown[] = [];
    for (const [i, value] of plain.entries()) {
      const id = ids[i];
      merged.push(typeof id === "number" && id > 0 ? await this.object(id) : value);
    }
    return merged;
  }
}
