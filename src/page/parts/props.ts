import type { OpenFile, Page, PageState } from "../model/page";

export interface PageProps {
  readonly page: Page;
  readonly state: PageState;
}

export interface OpenProps extends PageProps {
  readonly open: OpenFile;
}
