/** Requests of a page that failed, told apart from those that the page itself no longer wanted. */
import type { Request } from "playwright-core";

const errorOf = (request: Request): string => request.failure()?.errorText ?? "";

/** Where it went, and why nothing came back. */
export const failureOf = (request: Request): string => `${request.url()} ${errorOf(request)}`;

/** A page that is left or loaded anew gives up what it was still loading: no server failed. */
export const isAbandoned = (request: Request): boolean => errorOf(request) === "net::ERR_ABORTED";
