import type { ComponentChildren, JSX } from "preact";

/** Icons are drawn here: a font of icons would have to be loaded. Each is decoration; words stand beside it. */
function Icon({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Violation, warning, undetermined and pass differ in outline, not in colour alone. */
export const SignIcon = ({ kind }: { kind: "violation" | "warning" | "unknown" | "pass" }): JSX.Element => {
  switch (kind) {
    case "violation":
      return (
        <Icon>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="M5.5 5.5l5 5m0-5l-5 5" class="icon-inner" />
        </Icon>
      );
    case "warning":
      return (
        <Icon>
          <path d="M8 1.3 15.3 14H.7z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
          <path d="M8 5.8v4M8 11.9v.1" class="icon-inner" />
        </Icon>
      );
    case "unknown":
      return (
        <Icon>
          <circle
            cx="8"
            cy="8"
            r="6.2"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-dasharray="2.5 1.5"
          />
          <path d="M6.2 6.3a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2m0 1.9v.1" class="icon-line" />
        </Icon>
      );
    case "pass":
      return (
        <Icon>
          <rect x="1" y="1" width="14" height="14" rx="4" fill="currentColor" />
          <path d="M4.5 8.2l2.4 2.4 4.6-5" class="icon-inner" />
        </Icon>
      );
  }
};

export const GearIcon = (): JSX.Element => (
  <Icon>
    <path d="M2 4.5h6m4 0h2M2 11.5h2m4 0h6" class="icon-line" />
    <circle cx="10" cy="4.5" r="2" class="icon-line" />
    <circle cx="6" cy="11.5" r="2" class="icon-line" />
  </Icon>
);

export const BackIcon = (): JSX.Element => (
  <Icon>
    <path d="M9.5 3 4.5 8l5 5" class="icon-line" />
  </Icon>
);

export const UpIcon = (): JSX.Element => (
  <Icon>
    <path d="M3 10l5-5 5 5" class="icon-line" />
  </Icon>
);

export const DownIcon = (): JSX.Element => (
  <Icon>
    <path d="M3 6l5 5 5-5" class="icon-line" />
  </Icon>
);

export const CloseIcon = (): JSX.Element => (
  <Icon>
    <path d="M4 4l8 8m0-8l-8 8" class="icon-line" />
  </Icon>
);

/** The mark over the paragraph sign, small. */
export const Logo = (): JSX.Element => (
  <img class="logo" src="assets/icon-32.png" width="20" height="20" alt="" />
);

export const FoldIcon = (): JSX.Element => (
  <svg class="icon fold-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="M6 4l4 4-4 4" class="icon-line" />
  </svg>
);

export const HelpIcon = (): JSX.Element => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" class="icon-line" />
    <path d="M6.2 6.3a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2m0 1.9v.1" class="icon-line" />
  </Icon>
);

export const SearchIcon = (): JSX.Element => (
  <Icon>
    <circle cx="7" cy="7" r="4.2" class="icon-line" />
    <path d="M10.2 10.2 14 14" class="icon-line" />
  </Icon>
);

/** fx, as spreadsheets have it. */
export const FunctionIcon = (): JSX.Element => (
  <Icon>
    <path
      d="M8 2.6C6.2 2 5.5 3 5.2 4.6L3.7 12c-.3 1.5-1 2.2-2.4 1.7M2.6 6.2h5M9 8l4.6 5M13.8 8 8.6 13"
      class="icon-line"
    />
  </Icon>
);

/** A cell with an arrow into it. */
export const PickIcon = (): JSX.Element => (
  <Icon>
    <path d="M8 13.5H2.5v-11h11V7M2.5 6h11M6.5 2.5v11M9 9l5 2-2.2.8L11 14z" class="icon-line" />
  </Icon>
);
