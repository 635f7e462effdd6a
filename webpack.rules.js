const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const FloorPlugin = require("./scripts/build/floor-plugin.cjs");

/** How sources become scripts and style sheets, in the add-in and on the page alike. */
module.exports = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        target: `es${FloorPlugin.ECMA_VERSION}`,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
    },
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
];
