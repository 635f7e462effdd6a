import { REGULATIONS } from "../../src/regulations";
import * as adminReform from "../../src/regulations/admin-reform/vocabulary";
import * as adultAdmission from "../../src/regulations/adult-admission/vocabulary";
import * as civilPerformance from "../../src/regulations/civil-performance/vocabulary";
import * as qualityAssurance from "../../src/regulations/quality-assurance/vocabulary";
import * as schoolStandard from "../../src/regulations/school-standard/vocabulary";
import type { Regulation, Vocabulary } from "../../src/rules";

const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, Vocabulary>>>> = {
  "admin-reform": adminReform,
  "adult-admission": adultAdmission,
  "civil-performance": civilPerformance,
  "quality-assurance": qualityAssurance,
  "school-standard": schoolStandard,
};

/** Every way of writing that the records of a regulation know. */
const knownTo = ({ records }: Regulation): Set<string> =>
  new Set(
    records.flatMap(({ titles = [], namedBy = [], items, fields }) => [
      ...titles,
      ...namedBy,
      ...(items?.options ?? []).flatMap(({ labels }) => labels),
      ...fields.flatMap(({ labels, under = [], options = [], marks = {} }) => [
        ...labels,
        ...under.flatMap((each) => [...each.groups, ...each.labels]),
        ...options.flatMap((option) => option.labels),
        ...Object.values(marks).flat(),
      ]),
    ])
  );

const listed = (words: Vocabulary): string[] =>
  [...words.values()].flatMap(({ labels, under = [], values = {} }) => [
    ...labels,
    ...under.flatMap((each) => [...each.groups, ...each.labels]),
    ...Object.values(values).flat(),
  ]);

describe.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  "%s",
  (id, regulation) => {
    const vocabularies = Object.entries(VOCABULARIES[id] ?? {});
    const known = knownTo(regulation);
    const fields = new Set(regulation.records.flatMap((record) => record.fields.map((field) => field.id)));

    test("has vocabularies", () => expect(vocabularies).not.toEqual([]));

    test.each(vocabularies)("nothing in %s is without effect", (_, words) => {
      expect(listed(words).filter((way) => !known.has(way))).toEqual([]);
    });

    test.each(vocabularies)(
      "the entries of %s with labels are fields, or lists of its record type",
      (_, words) => {
        const items = regulation.records.flatMap(
          (record) => record.items?.options.map(({ code }) => code) ?? []
        );
        const ids = new Set([...fields, ...items, "titles", "namedBy"]);
        const labelled = [...words].filter(([, { labels, under }]) => labels.length > 0 || under);
        expect(labelled.map(([entry]) => entry).filter((entry) => !ids.has(entry))).toEqual([]);
      }
    );

    test.each(vocabularies)("%s writes nothing empty, unparted or twice", (_, words) => {
      expect(listed(words).filter((way) => way === "" || way !== way.trim() || way.includes("|"))).toEqual(
        []
      );
      const twice = [...words].filter(([, { labels }]) => new Set(labels).size < labels.length);
      expect(twice.map(([entry]) => entry)).toEqual([]);
    });
  }
);
