"""Checks workbooks on a Spark cluster by RDD.pipe: each partition is one run of the command.

spark-submit check_files.py LIST RESULTS

LIST is a text file with the path of a workbook a line, on a file system that every executor has mounted; RESULTS
is the folder of the JSON Lines, which is not there yet. Every executor has Node 20 and the package that
`npm run pack` makes: `npm install --global regcheck-1.0.0.tgz`. `regcheck check --merge RESULTS/part-*
--summary SUMMARY.xlsx` sums them up.
"""

import sys

from pyspark.sql import SparkSession

# One process takes all paths of its partition. It exits with 1 or 2 where files break the law or cannot be read,
# which is a result and no failure of the task.
COMMAND = (
    "sh -c 'regcheck check --files-from - --json --jobs 1 --as-of 2024-11-01 --language vi;"
    " test $? -le 3'"
)

# Spark gives the command no environment at all: where regcheck and node lie on the executors.
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin"}

FILES_PER_TASK = 2_000

spark = SparkSession.builder.appName("regcheck").getOrCreate()
paths = spark.sparkContext.textFile(sys.argv[1])
tasks = max(1, -(-paths.count() // FILES_PER_TASK))
# Without checkCode a partition whose command could not run would be empty, and its files would be missing in silence.
paths.repartition(tasks).pipe(COMMAND, env=ENVIRONMENT, checkCode=True).saveAsTextFile(sys.argv[2])
spark.stop()
