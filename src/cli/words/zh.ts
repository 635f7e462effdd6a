/** What `--help` prints, in Chinese. */
import type { Help } from "./en";

const checkUsage = "用法：regcheck check FILE.xlsx… | 文件夹… [选项]；--help 说明各选项";

const checkHelp = `按规定逐条核对工作簿。

  regcheck check FILE.xlsx [选项]             一个文件：列出核对结果
  regcheck check 文件夹|文件… [选项]          多个文件：每个文件一行
  regcheck check --merge 各部分.jsonl… --summary 汇总.xlsx
  regcheck check --rules                      以 JSON 列出全部规则

核对什么
  --regulation ID        school-standard、admin-reform、quality-assurance、civil-performance、
                         adult-admission 之一；未指定时从工作表识别
  --sheet 名称           只报告此工作表的结果
  --as-of YYYY-MM-DD     适用日期；未指定时为今天，或规定有效的最后一天
  --reading ID=选项      有两种含义的条文如何解释；可多次使用
  --set ID=值            规定留给他处确定的数值；可多次使用

报告什么
  --language vi|zh|mn|en 未指定时用规定的语言
  --all                  符合的、不适用的和缺列的也逐项列出
  --strict               结论为无法判断时退出码为 3
  --json                 供机器读取的一个对象；多个文件时为 JSON Lines
  --out 副本.xlsx        带标记和报告表的副本；多个文件时为存放副本的文件夹
  --report findings|actions  副本中的报告：逐条结果（默认），或按规定顺序、可签字的整改清单
  --watch                文件每次保存后重新核对，直到中断

多个文件
  --summary FILE.xlsx    每个文件一行，另有按条款的工作表和图表
  --files-from 清单      每行一个路径的文件；- 表示标准输入
  --jobs N               同时核对的文件数；未指定时为本机的处理器核数
  --log FILE.jsonl       每核对完一个文件即写入其结果
  --resume               文件、选项和版本都未变的，直接取日志中的结果
  --together             这些文件是一套材料，作为一个工作簿核对
  --shard I/N            每 N 个文件取一个，从第 I 个开始；各部分的日志可以合并

限制
  --time-limit 秒        每个文件的处理器时间；未指定时为 10，每 MB 再加 10
  --memory-limit MB      每个文件的内存；未指定时为 512，每 MB 再加 512

退出码：0 没有不符合，1 有不符合，2 有未能完成的（原因见标准错误输出）。
多个文件时 2 优先于 1。
`;

const formulaUsage = "用法：regcheck formula '=公式' [FILE.xlsx] [--sheet 名称] [--language vi|zh|mn|en]";

const formulaHelp = `用加载项的函数计算公式，并以一行 JSON 输出其值。

  regcheck formula '=公式' [FILE.xlsx] [选项]
  regcheck formula - [FILE.xlsx] [选项]       从标准输入读取公式，每行一个

  --sheet 名称           未写明工作表的引用所指的工作表；未指定时为文件的当前工作表
  --language vi|zh|mn|en 提示信息的语言

退出码：0；未能完成时为 2（原因见标准错误输出）。
`;

const help = `RegCheck VERSION：按规定核对工作表。

  regcheck check FILE.xlsx…      核对结果、带标记的副本、汇总
  regcheck formula '=公式'       公式的值

"regcheck check --help" 和 "regcheck formula --help" 有更多说明；--version 输出版本号。
`;

export const zh: Help = { help, checkUsage, checkHelp, formulaUsage, formulaHelp };
