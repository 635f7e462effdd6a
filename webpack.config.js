const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { version } = require("./package.json");
const page = require("./webpack.page.js");
const rules = require("./webpack.rules.js");
const { compressed } = require("./scripts/build/compressed.cjs");
const { filesPlugin } = require("./scripts/build/files-plugin.cjs");
const FloorPlugin = require("./scripts/build/floor-plugin.cjs");
const FunctionsMetadataPlugin = require("./scripts/build/functions-metadata-plugin.cjs");
const LoadsPlugin = require("./scripts/build/loads-plugin.cjs");
const { manifestPlugin } = require("./scripts/build/manifest-plugin.cjs");
const { originOf } = require("./scripts/build/origin.cjs");
const { packagesPlugin } = require("./scripts/build/packages-plugin.cjs");
const { stableScript } = require("./scripts/build/stable-script.cjs");

/** Where office.js comes from; `local` is the path at which the preview serves the npm package. */
const OFFICE_JS = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  local: "office/office.js",
};

/** Nothing leaves the machine: the pane may load itself and office.js, and may call nobody else. */
function contentSecurityPolicy(officeJs) {
  const cdn = officeJs.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${cdn}`,
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${cdn}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function officeJsOf(env) {
  const name = env.cdn ?? "global";
  if (!Object.hasOwn(OFFICE_JS, name)) {
    throw new Error(`--env cdn=${name}: one of ${Object.keys(OFFICE_JS).join(", ")}`);
  }
  return OFFICE_JS[name];
}

/** Certificates that the system trusts; where they cannot be installed, webpack's own, which the browser asks about. */
async function httpsOptions() {
  const certificates = require("office-addin-dev-certs");
  try {
    const { ca, key, cert } = await certificates.getHttpsServerOptions();
    return { ca, key, cert };
  } catch (error) {
    console.warn(`no trusted certificate (${error.message.trim()}): a self-signed one is used`);
    return {};
  }
}

/**
 * `--env url=https://…/`: where the add-in will be served, written into the manifest and the functions' help; a
 * production build needs it. `--env cdn=china|local`: where office.js comes from. `--env out=FOLDER`: where the
 * build goes, `dist` where not given.
 */
module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const officeJs = officeJsOf(env);
  const origin = originOf(env.url, production);
  const folder = path.resolve(__dirname, env.out ?? "dist");
  const addin = {
    entry: { taskpane: "./src/taskpane/index.ts" },
    output: {
      path: folder,
      // A file of that name never changes: browsers may keep it for good.
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      // Apart from what is served; who has an error's place finds its source here.
      sourceMapFilename: production ? "../dist-maps/[file].map" : "[file].map",
      clean: { keep: /^check\// },
      // All lies beside the page; looking for the place of the running script would cost every first load.
      publicPath: "",
    },
    optimization: { chunkIds: "named" },
    devtool: production ? "hidden-source-map" : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { maxAssetSize: 430_000, maxEntrypointSize: 60_000, hints: production && "error" },
    module: { rules },
    plugins: [
      new MiniCssExtractPlugin({ filename: production ? "[name].[contenthash:10].css" : "[name].css" }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        templateParameters: { officeJs, contentSecurityPolicy: contentSecurityPolicy(officeJs) },
        // The dev server's live reload needs its own socket; the policy is for what is shipped.
        minify: production && { collapseWhitespace: true, removeComments: true },
      }),
      new FunctionsMetadataPlugin({
        folder: path.resolve(__dirname, "src/functions"),
        translations: path.resolve(__dirname, "src/messages/functions"),
        origin,
      }),
      production && stableScript("taskpane.js"),
      production && packagesPlugin(),
      production && new LoadsPlugin({ filename: "../dist-maps/loads.json" }),
      production && new FloorPlugin(),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/*.json" },
          { from: "assets/**/*.xlsx", noErrorOnMissing: true },
        ],
      }),
      manifestPlugin({ file: path.resolve(__dirname, "manifest.xml"), origin, version, unified: production }),
      ...(production ? compressed() : []),
      production && filesPlugin({ version, url: origin, production }),
    ],
    devServer: env.WEBPACK_SERVE && {
      port: 3000,
      server: { type: "https", options: await httpsOptions() },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: fs.existsSync("assets")
        ? [{ directory: path.resolve(__dirname, "assets"), publicPath: "/assets" }]
        : [],
      hot: false,
      client: false,
      liveReload: false,
    },
  };
  return env.WEBPACK_SERVE ? addin : [addin, page(production, path.join(folder, "check"))];
};
