/** What a page from a web server can do besides: work without it, and be installed. */

/** Files with which an installed page was started, where the browser passes them on. */
interface LaunchQueue {
  setConsumer(take: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}

/** From the disk the page is offline already. */
const isServed = (): boolean => /^https?:$/.test(location.protocol);

/** Keeps the page in the browser, and offers to install it. */
export function goOffline(): void {
  if (!isServed()) return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = "manifest.webmanifest";
  document.head.append(link);
  // Where it is refused, the page works as long as its server answers.
  navigator.serviceWorker?.register("service-worker.js").catch(() => undefined);
}

/** Opens the file that somebody opened with the installed page. */
export function openLaunched(open: (file: File) => Promise<void>): void {
  window.launchQueue?.setConsumer(({ files: [handle] }) => {
    if (handle) void handle.getFile().then(open);
  });
}
