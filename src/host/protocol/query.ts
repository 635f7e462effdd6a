import { ApiObject, isCollection, NULL_OBJECT, readMember } from "./objects";

/** Which members a request asks of an object. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What a query gives: scalars by name, navigations as nested answers, items of a collection. */
export function query(target: ApiObject, info: QueryInfo): Record<string, unknown> {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].filter((name) => name !== "");
  if (isCollection(target)) {
    const names = selected.map((name) => name.replace(/^items\/?/i, "")).filter((name) => name !== "");
    const from = info.Skip ?? 0;
    const items = target.Items.slice(from, info.Top === undefined ? undefined : from + info.Top);
    const own = names.filter((name) => /^count$/i.test(name));
    const rest = names.filter((name) => !own.includes(name));
    const answer: Record<string, unknown> = own.length > 0 ? { Count: target.Count } : {};
    const itemsWanted =
      selected.length === 0 || rest.length > 0 || selected.some((name) => /^items$/i.test(name));
    if (itemsWanted)
      answer._Items = items.map((item) => ({ ...item.identity, ...query(item, { Select: rest }) }));
    return answer;
  }
  const answer: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const name of selected.length > 0 && !selected.includes("*") ? selected : target.defaults) {
    const [head = "", ...tail] = name.split("/");
    const key = head.charAt(0).toUpperCase() + head.slice(1);
    const value = tail.length > 0 || !(key in answer) ? readMember(target, head) : answer[key];
    if (value instanceof ApiObject)
      nested.set(head, [...(nested.get(head) ?? []), ...(tail.length > 0 ? [tail.join("/")] : [])]);
    else answer[key] = value === NULL_OBJECT ? null : value;
  }
  for (const [head, names] of nested) {
    const child = readMember(target, head);
    const key = head.charAt(0).toUpperCase() + head.slice(1);
    answer[key] = child instanceof ApiObject ? query(child, { Select: names }) : null;
  }
  return answer;
}
