const { constants } = require("node:zlib");
const CompressionPlugin = require("compression-webpack-plugin");

/** Texts: pictures and workbooks are compressed already. */
const TEXTS = /\.(?:js|css|html|json|xml|txt|svg|webmanifest)$/;

/** Each text as gzip and as Brotli beside it: servers hand out what is there instead of compressing each time. */
const compressed = () => [
  new CompressionPlugin({
    filename: "[path][base].gz",
    algorithm: "gzip",
    test: TEXTS,
    threshold: 1024,
    compressionOptions: { level: 9 },
  }),
  new CompressionPlugin({
    filename: "[path][base].br",
    algorithm: "brotliCompress",
    test: TEXTS,
    threshold: 1024,
    compressionOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } },
  }),
];

module.exports = { compressed };
