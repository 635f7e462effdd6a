/** What Excel refuses and what goes wrong, in Chinese. */
export const troubles = {
  protectedSheets: "受保护而未标记的工作表：{sheets}。仍可通过报告表查看结果。",
  protectedMarks: "受保护的工作表，取消保护前标记仍会保留：{sheets}。",
  outdatedMarks: "受保护而仍保留上次核对标记的工作表：{sheets}。本次结果请看报告表。",
  skippedSheets: "过大而无法读取：{sheets}。",
  notSaved: "选择已生效，但未能保存到工作簿中。",
  noFunctions: "此版 Excel 不能计算 =REG.RULE_CHECK(…) 之类的公式；检查、标记和报告仍可使用。",
  dismiss: "关闭此消息",
  errorProtected: "Excel 拒绝操作：工作表或工作簿受保护或为只读，未作任何更改。",
  errorCellEditing: "有单元格正在编辑。请按 Enter 或 Esc 结束编辑后再试。",
  errorTooLarge: "数据超出 Excel 一次所能传递的大小。请减少工作表，或删除末尾的空行。",
  errorGone: "该工作表或单元格已不存在，请重新核对。",
  errorInactive: "当前在前台的是另一个工作簿。请回到本工作簿后再试。",
  errorBusy: "Excel 正忙，请稍候再试。",
  errorUnsupported: "此版本的 Excel 不支持该操作。",
  errorLoading: "RegCheck 有一部分未能加载。请检查网络连接，或关闭窗格后重新打开。",
  errorOther: "Excel 未能完成：{detail}",
  errorNoTable: "以下工作表中没有已知规定的表格：{sheets}。请在上方选择规定，或检查表头。",
  errorNearTable:
    "未找到已知法规的表格。“{sheet}”第{row}行（{found}）最接近“{record}”，但缺少以下任一列：{missing}。",
  errorNoCells: "工作簿中还没有数据。",
  errorCancelled: "已取消，未作任何更改。",
};
