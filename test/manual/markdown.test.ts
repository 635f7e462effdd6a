import { anchorOf, written } from "../../scripts/manual/markdown";
import { html } from "../../scripts/manual/html";

test("what is put into HTML is text, whatever it holds", () => {
  expect(html`<p>${'<b>&"'}</p>`.text).toBe("<p>&lt;b&gt;&amp;&quot;</p>");
});

test("tags in a written page are shown, not obeyed", () => {
  expect(written("# A\n\n<script>x</script> and <b>c</b>").body.text).not.toMatch(/<script|<b>/);
});

test("links between the files of docs/ lead to pages", () => {
  const { body } = written("# A\n\n[b](../en/how-it-works.md#c) [d](https://example.org/e.md)");
  expect(body.text).toContain('href="../en/how-it-works.html#c"');
  expect(body.text).toContain('href="https://example.org/e.md"');
});

test("links to the sources are names only: they are not served", () => {
  expect(written("# A\n\n[deploy](../deploy/spark/check.py)").body.text).toContain("<p>deploy</p>");
});

test("anchors are those that other readers of the same files make", () => {
  expect(["3. Give it to users", "Đánh dấu", "`a` b"].map(anchorOf)).toEqual(["3-give-it-to-users", "đánh-dấu", "a-b"]); // prettier-ignore
});

test("a part that nobody knows is an error of the build", () => {
  expect(() => written("# A\n\n{{nothing}}")).toThrow("{{nothing}} is not known");
});
