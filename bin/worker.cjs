/** A worker thread: it checks the files that it is given. */
"use strict";
require("./load.cjs").load("check").serve();
