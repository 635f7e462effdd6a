const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { version } = require("./package.json");
const { compressed } = require("./scripts/build/compressed.cjs");
const { filesPlugin } = require("./scripts/build/files-plugin.cjs");
const FloorPlugin = require("./scripts/build/floor-plugin.cjs");
const LoadsPlugin = require("./scripts/build/loads-plugin.cjs");
const OfflinePlugin = require("./scripts/build/offline-plugin.cjs");
const { packagesPlugin } = require("./scripts/build/packages-plugin.cjs");
const rules = require("./webpack.rules.js");

/**
 * Nothing leaves the machine: the page loads its own files and connects to nobody. Opened from the disk it has no
 * origin that "self" could be, so files are named too; a page from a web server can load none.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The page for those without Excel: a folder that is complete in itself, for any web server or the disk. */
module.exports = (production, folder) => ({
  name: "page",
  entry: { page: "./src/page/index.tsx" },
  output: {
    path: folder,
    filename: production ? "[name].[contenthash:10].js" : "[name].js",
    sourceMapFilename: production ? "../../dist-maps/check/[file].map" : "[file].map",
    clean: true,
  },
  optimization: { chunkIds: "named" },
  devtool: production ? "hidden-source-map" : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // The pane, a reader of files and a view of sheets; the law comes after the page is there.
  performance: { maxAssetSize: 430_000, maxEntrypointSize: 370_000, hints: production && "error" },
  module: { rules },
  plugins: [
    new MiniCssExtractPlugin({ filename: production ? "[name].[contenthash:10].css" : "[name].css" }),
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "src/page/page.html",
      templateParameters: { contentSecurityPolicy: CONTENT_SECURITY_POLICY },
      minify: production && { collapseWhitespace: true, removeComments: true },
    }),
    new CopyWebpackPlugin({
      patterns: [{ from: "src/page/manifest.webmanifest" }, { from: "assets/icon-{32,192,512}.png" }],
    }),
    packagesPlugin(),
    production && new LoadsPlugin({ filename: "../../dist-maps/page-loads.json" }),
    production && new FloorPlugin(),
    new OfflinePlugin({
      source: path.resolve(__dirname, "src/page/service-worker.js"),
      filename: "service-worker.js",
    }),
    ...(production ? compressed() : []),
    production && filesPlugin({ version, production }),
  ],
});
