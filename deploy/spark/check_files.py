"""Checks workbooks on a Spark cluster by RDD.pipe: each partition is one run of the command.

spark-submit --files regcheck.tgz check_files.py LIST RESULTS

LIST is a text file with the path of a workbook a line, on a file system that every executor has mounted; RESULTS
is the folder of the JSON Lines. Every executor needs Node 20 and the package that `npm run pack` makes, installed
or as an archive. `regcheck check --merge RESULTS/part-* --summary SUMMARY.xlsx` sums them up.
"""

import sys

from pyspark.sql import SparkSession

# One process takes all paths of its partition. It exits with 1 or 2 where files break the law or cannot be read,
# which is a result and no failure of the task.
COMMAND = "sh -c 'regcheck check --files-from - --json --jobs 1 --as-of 2024-11-01; test $? -le 3'"

FILES_PER_TASK = 2_000

spark = SparkSession.builder.appName("regcheck").getOrCreate()
paths = spark.sparkContext.textFile(sys.argv[1])
tasks = max(1, paths.count() // FILES_PER_TASK)
paths.repartition(tasks).pipe(COMMAND).saveAsTextFile(sys.argv[2])
