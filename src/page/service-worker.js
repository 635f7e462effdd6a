/**
 * Keeps the page's files in the browser, so that it works without its server. The build puts the list of files
 * and its version in; nothing else is ever fetched or kept, and no workbook comes this way.
 */
const { version, files } = self.PAGE;
const NAME = `regcheck-${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      // Past the browser's own memory: the files of a version belong together.
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" }))))
      .then(() => self.skipWaiting())
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => isOlder(name)).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
  );
});

const isOlder = (name) => name.startsWith("regcheck-") && name !== NAME;

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(
    caches
      .open(NAME)
      .then((cache) => cache.match(event.request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(event.request))
  );
});
