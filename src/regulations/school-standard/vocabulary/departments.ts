import { vocabulary } from "../../../rules";

/** The departments of article 10(2)(c) in Vietnamese and English, and what their names look like, as patterns. */
export const DEPARTMENTS = vocabulary(String.raw`
Sở Nội vụ | home affairs: \bso (?:noi vu|nv)\b
Sở Kế hoạch - Đầu tư | planning and investment: \bso (?:ke hoach|kh ?dt|kh va dt|khdt)\b
Sở Tài chính | finance: \bso (?:tai chinh|tc)\b
Sở Khoa học, Công nghệ | science and technology: \bso (?:khoa hoc|kh ?cn|kh va cn|khcn\w*)\b
Sở Y tế | health: \bso y te\b | \bsyt\b
Sở Văn hóa - Thể thao và Du lịch | culture, sport and tourism: \bso (?:van hoa|vh ?tt\w*|vh tt\w*)\b
`);
