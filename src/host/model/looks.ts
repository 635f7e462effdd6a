/** What fonts and lines have in common, wherever they are kept. */
import { ApiObject } from "../protocol/objects";
import { NO_LINE, readColor, readLine, withSide, type Line, type Side } from "./style";
import type { IStyleBase } from "@univerjs/core";

/** Font properties that ranges and conditional formats both have, read and written by the names of `STYLE_PROPERTIES`. */
export abstract class FontLook extends ApiObject {
  protected abstract read(name: string): unknown;
  protected abstract write(name: string, value: unknown): void;

  get Bold(): unknown {
    return this.read("font.bold");
  }
  set Bold(value: unknown) {
    this.write("font.bold", value);
  }
  get Italic(): unknown {
    return this.read("font.italic");
  }
  set Italic(value: unknown) {
    this.write("font.italic", value);
  }
  get Color(): unknown {
    return this.read("font.color") ?? "";
  }
  set Color(value: unknown) {
    this.write("font.color", value);
  }
  get Underline(): unknown {
    return this.read("font.underline");
  }
  set Underline(value: unknown) {
    this.write("font.underline", value);
  }
  get Strikethrough(): unknown {
    return this.read("font.strikethrough");
  }
  set Strikethrough(value: unknown) {
    this.write("font.strikethrough", value);
  }
}

/** A line along one side. */
export abstract class LineLook extends ApiObject {
  constructor(readonly side: string) {
    super();
  }

  protected abstract line(): Line;
  protected abstract change(part: Partial<Line>): void;

  override get identity(): { Id: string } {
    return { Id: this.side };
  }
  get Style(): string {
    return this.line().style;
  }
  set Style(value: unknown) {
    this.change({ style: String(value) });
  }
  get Color(): string {
    return this.line().color;
  }
  set Color(value: unknown) {
    this.change({ color: readColor(value) });
  }
  get SideIndex(): string {
    return this.side;
  }

  /** The line with a part of it changed; naming a colour or weight draws it. */
  protected redrawn(side: Side, part: Partial<Line>): IStyleBase {
    const old = this.line();
    const style = part.style ?? (old.style === NO_LINE.style ? "Continuous" : old.style);
    return withSide(side, readLine({ ...old, ...part, style }));
  }
}
