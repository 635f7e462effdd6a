/** Where the development server serves the add-in; manifest.xml names it. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000/";

/**
 * The address under which a build will be served, with a slash at its end.
 *
 * @param {string | boolean | undefined} url what `--env url=` says
 * @param {boolean} production a production build has no default: addresses of a machine that is not there would
 *   be found out by users, one after another
 */
function originOf(url, production) {
  if (url === undefined || url === true || url === "") {
    if (!production) return DEVELOPMENT_ORIGIN;
    throw new Error(
      "where will the add-in be served? npm run build -- --env url=https://regcheck.example.org/"
    );
  }
  const refuse = (why) => new Error(`--env url=${url}: ${why}`);
  if (!URL.canParse(url)) throw refuse("not an address");
  const { protocol, hostname, search, hash, username } = new URL(url);
  if (protocol !== "https:") throw refuse("Office loads add-ins by https only");
  if (search || hash || username) throw refuse("an address without user, ? and #");
  if (production && isLocal(hostname)) throw refuse("users' machines would ask themselves");
  return new URL(url).href.replace(/\/*$/, "/");
}

const isLocal = (hostname) => hostname === "localhost" || hostname.startsWith("127.") || hostname === "[::1]";

module.exports = { originOf, DEVELOPMENT_ORIGIN };
