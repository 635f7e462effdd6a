"""As much of Spark as deploy/spark asks for, with what its RDD.pipe does: no environment but the one that is named,
and no look at how the command ended unless it is asked for."""

import os
import shlex
import subprocess


class Lines:
    def __init__(self, parts):
        self.parts = parts

    def count(self):
        return sum(len(part) for part in self.parts)

    def repartition(self, n):
        lines = [line for part in self.parts for line in part]
        return Lines([lines[i::n] for i in range(n)])

    def pipe(self, command, env=None, checkCode=False):
        def run(part):
            text = "".join(f"{line}\n" for line in part).encode()
            done = subprocess.run(shlex.split(command), env=env or {}, input=text, stdout=subprocess.PIPE)
            if checkCode and done.returncode:
                raise RuntimeError(f"{command} ended with {done.returncode}")
            return done.stdout.decode().split("\n")[:-1]

        return Lines([run(part) for part in self.parts])

    def saveAsTextFile(self, folder):
        os.mkdir(folder)
        for i, part in enumerate(self.parts):
            with open(os.path.join(folder, f"part-{i:05d}"), "w", encoding="utf-8") as file:
                file.writelines(f"{line}\n" for line in part)


class SparkSession:
    def appName(self, _):
        return self

    def getOrCreate(self):
        return self

    @property
    def sparkContext(self):
        return self

    def textFile(self, path):
        with open(path, encoding="utf-8") as file:
            return Lines([file.read().splitlines()])

    def stop(self):
        pass


SparkSession.builder = SparkSession()
